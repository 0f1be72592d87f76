package org.harmattan.draw.chart;

/** How strong the two bands around a median are, as shares of the full colour. */
final class Tints {
  static final double NINETY = 0.28;
  static final double FIFTY = 0.6;

  private Tints() {}
}

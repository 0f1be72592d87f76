package org.harmattan.results;

/** Doubles as text with a fixed number of decimals: many times faster than a format string. */
final class FixedDecimals {
  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  private FixedDecimals() {}

  /** The number that its text stands for. */
  static double rounded(double value, int decimals) {
    double scaled = Math.round(Math.abs(value) * POWERS[decimals]) / (double) POWERS[decimals];
    return Double.isNaN(value) ? value : Math.copySign(scaled, value);
  }

  /**
   * The number rounded half up, without a sign on zero; empty for NaN.
   *
   * @param decimals 0 to 6
   */
  static String text(double value, int decimals) {
    if (Double.isNaN(value)) {
      return "";
    }
    long power = POWERS[decimals];
    long scaled = Math.round(Math.abs(value) * power);
    StringBuilder text = new StringBuilder(16);
    if (value < 0 && scaled > 0) {
      text.append('-');
    }
    text.append(scaled / power);
    if (decimals > 0) {
      String fraction = Long.toString(scaled % power);
      text.append('.').append("0".repeat(decimals - fraction.length())).append(fraction);
    }
    return text.toString();
  }
}

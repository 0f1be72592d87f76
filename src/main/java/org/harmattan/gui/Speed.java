package org.harmattan.gui;

/** How fast a run plays. */
enum Speed {
  SLOW(2, "2 days a second"),
  WEEK(7, "a week a second"),
  MONTH(30, "a month a second"),
  QUARTER(90, "3 months a second"),
  FULL(0, "full speed");

  private final int daysPerSecond;
  private final String label;

  Speed(int daysPerSecond, String label) {
    this.daysPerSecond = daysPerSecond;
    this.label = label;
  }

  /** Days a second; 0 for as fast as it goes. */
  int daysPerSecond() {
    return daysPerSecond;
  }

  @Override
  public String toString() {
    return label;
  }
}

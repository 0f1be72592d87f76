package org.harmattan.analysis;

/** The unit in which an outcome is stored, shown and spoken of. */
public enum OutcomeUnit {
  RECORDED_DEATHS("deaths", "recorded deaths", "", 1, 0),
  DEATHS("deaths", "deaths", "", 1, 0),
  EVENTS("events", "events", "", 1, 0),
  FIGHTERS("fighters", "fighters", "", 1, 0),
  PEOPLE("people", "thousand", " thousand", 0.001, 0),
  SHARE_OF_PEOPLE("share of people", "% of people", " points", 100, 1),
  SHARE_OF_AREA("share of area", "% of area", " points", 100, 1),
  REGIONS("regions", "regions", "", 1, 1),
  DAYS("days", "months", " months", 12 / 365.25, 1);

  private final String stored;
  private final String shown;
  private final String spoken;
  private final double scale;
  private final int decimals;

  OutcomeUnit(String stored, String shown, String spoken, double scale, int decimals) {
    this.stored = stored;
    this.shown = shown;
    this.spoken = spoken;
    this.scale = scale;
    this.decimals = decimals;
  }

  /** Of the numbers in tables. */
  public String stored() {
    return stored;
  }

  /** Of the numbers as they are shown. */
  public String shown() {
    return shown;
  }

  /** On an axis of differences. */
  public String ofDifferences() {
    return share() ? "points, " + shown : shown;
  }

  /** After the size of a difference in a sentence; with a space before it where there is one. */
  public String spoken() {
    return spoken;
  }

  /** From tables to what is shown. */
  public double scale() {
    return scale;
  }

  /** Digits after the point when it is shown. */
  public int decimals() {
    return decimals;
  }

  /** Whether it is a share, so that differences are points. */
  public boolean share() {
    return this == SHARE_OF_PEOPLE || this == SHARE_OF_AREA;
  }

  /** How a smaller and a larger number are called. */
  String comparative(boolean less) {
    if (this == DAYS) {
      return less ? "earlier" : "later";
    }
    return share() ? (less ? "less" : "more") : (less ? "fewer" : "more");
  }
}

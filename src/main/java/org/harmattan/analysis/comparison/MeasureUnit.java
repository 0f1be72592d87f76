package org.harmattan.analysis.comparison;

/** The unit in which a measure is shown. */
public enum MeasureUnit {
  RECORDED_DEATHS("recorded deaths", "deaths", "", 1, 0),
  TRUE_DEATHS("true deaths", "deaths", "", 1, 0),
  PEOPLE("thousand people", "people", " thousand", 0.001, 0),
  SHARE_OF_PEOPLE("points, % of people", "share", " points", 100, 1),
  SHARE_OF_AREA("points, % of area", "share", " points", 100, 1),
  REGIONS("regions", "regions", "", 1, 1),
  MONTHS("months", "days", " months", 12 / 365.25, 1);

  private final String axis;
  private final String stored;
  private final String spoken;
  private final double scale;
  private final int decimals;

  MeasureUnit(String axis, String stored, String spoken, double scale, int decimals) {
    this.axis = axis;
    this.stored = stored;
    this.spoken = spoken;
    this.scale = scale;
    this.decimals = decimals;
  }

  /** On an axis of differences. */
  public String axis() {
    return axis;
  }

  /** Of the numbers in tables. */
  public String stored() {
    return stored;
  }

  /** After a number in a sentence; with a space before it where there is one. */
  public String spoken() {
    return spoken;
  }

  /** From tables to axes. */
  public double scale() {
    return scale;
  }

  /** Digits after the point. */
  public int decimals() {
    return decimals;
  }
}

package org.harmattan.analysis.score;

/** The patterns of the record that a credible model of the conflict reproduces. */
public enum Pattern {
  P1("P1", "Deaths a year"),
  P1B("P1b", "Growth of deaths after 2021"),
  P2("P2", "Where: deaths by region"),
  P3("P3", "Arrival of militant violence"),
  P3B("P3b", "Latitude of militant events"),
  P4("P4", "Hazard of a quiet cercle by its neighbours"),
  P5("P5", "Deaths in one event"),
  P6("P6", "Near repeats of militant events"),
  P6B("P6b", "Unevenness of monthly events"),
  P7("P7", "One-sided deaths by perpetrator"),
  P7B("P7b", "Deaths by type of violence"),
  P8("P8", "Losses of the state and its opponents"),
  P9("P9", "Internally displaced people"),
  P10("P10", "JNIM and IS begin to fight"),
  P11("P11", "Share of the state's events in the north");

  private final String id;
  private final String title;

  Pattern(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** Its short name, e.g. {@code P3b}. */
  public String id() {
    return id;
  }

  /** What it is about. */
  public String title() {
    return title;
  }
}

package org.harmattan.analysis.score;

/** What is predicted of a place and time. */
public enum Counted {
  DEATHS("deaths"),
  EVENTS("events");

  private final String id;

  Counted(String id) {
    this.id = id;
  }

  /** Its name in tables. */
  public String id() {
    return id;
  }
}

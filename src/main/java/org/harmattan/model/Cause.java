package org.harmattan.model;

/** How a bloc first came to be present in a locality. */
public enum Cause {
  START("start"),
  CONTAGION("contagion"),
  MOVE("move");

  private final String id;

  Cause(String id) {
    this.id = id;
  }

  /** The id used in tables. */
  public String id() {
    return id;
  }
}

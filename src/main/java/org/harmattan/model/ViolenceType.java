package org.harmattan.model;

/** The three kinds of organised violence of UCDP GED. */
public enum ViolenceType {
  STATE_BASED("state-based"),
  NON_STATE("non-state"),
  ONE_SIDED("one-sided");

  private final String id;

  ViolenceType(String id) {
    this.id = id;
  }

  /** The id used in tables. */
  public String id() {
    return id;
  }
}

package org.harmattan.model;

import java.util.stream.Stream;

/** The three kinds of organised violence of UCDP GED. */
public enum ViolenceType {
  STATE_BASED("state-based"),
  NON_STATE("non-state"),
  ONE_SIDED("one-sided");

  private final String id;

  ViolenceType(String id) {
    this.id = id;
  }

  /**
   * The type of an id.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static ViolenceType of(String id) {
    return Stream.of(values())
        .filter(type -> type.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no type of violence " + id));
  }

  /** The id used in tables. */
  public String id() {
    return id;
  }
}

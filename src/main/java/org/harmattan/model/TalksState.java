package org.harmattan.model;

/** How far talks between the state and a bloc have come. */
public enum TalksState {
  /** Nobody has offered any. */
  NONE("none"),
  /** Offered, under a condition or not yet accepted. */
  OFFERED("offered"),
  /** A truce made by talks holds. */
  TRUCE("truce");

  private final String id;

  TalksState(String id) {
    this.id = id;
  }

  /** The id used in tables. */
  public String id() {
    return id;
  }
}

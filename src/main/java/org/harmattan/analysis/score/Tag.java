package org.harmattan.analysis.score;

/** What brings a pattern about in a run. Only what emerges counts as skill. */
public enum Tag {
  EMERGENT("emergent"),
  CONDITIONAL("conditional"),
  SCRIPTED("scripted");

  private final String id;

  Tag(String id) {
    this.id = id;
  }

  /** Its name in tables. */
  public String id() {
    return id;
  }
}

package org.harmattan.scenario;

import java.util.List;

/** What a name in a scenario file stands for, and in which sections such names are made. */
public enum Reference {
  NONE,
  TOWN,
  NEIGHBOUR,
  FORCE("forces"),
  GROUP("groups"),
  ACTOR("forces", "groups"),
  ENTRY("timeline");

  private final List<String> sections;

  Reference(String... sections) {
    this.sections = List.of(sections);
  }

  /** The sections of a scenario file whose keys are such names; empty for places. */
  public List<String> sections() {
    return sections;
  }
}

package org.harmattan.gui;

import java.util.List;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.scenario.Scenario;

/** The scenario's events as marks on time axes. */
final class Marks {
  private Marks() {}

  /** Those entries of the timeline that have a label. */
  static List<Mark> of(Scenario scenario) {
    return scenario.timeline().values().stream()
        .flatMap(entry -> Mark.of(entry, entry.date()).stream())
        .distinct()
        .toList();
  }
}

package org.harmattan.gui;

import java.util.List;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEntry;
import org.harmattan.scenario.TimelineEvent;

/** The scenario's events as marks on time axes. */
final class Marks {
  private Marks() {}

  /** Those entries of the timeline that have a label. */
  static List<Mark> of(Scenario scenario) {
    return scenario.timeline().values().stream()
        .filter(entry -> !entry.mark().equals(TimelineEntry.NO_MARK))
        .map(entry -> new Mark(entry.date(), entry.mark(), rank(entry)))
        .distinct()
        .toList();
  }

  private static int rank(TimelineEntry entry) {
    return entry.event() instanceof TimelineEvent.Coup ? 0 : 1;
  }
}

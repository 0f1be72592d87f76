package org.harmattan.report;

import java.util.List;
import java.util.Map;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.model.TimelineDecision.Outcome;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.TimelineEntry;

/** The timeline's events as marks for time axes. */
final class EventMarks {
  private EventMarks() {}

  /** The entries that fired and have a mark. */
  static List<Mark> of(RunResult run) {
    Map<String, TimelineEntry> entries = run.scenario().timeline();
    return run.timeline().stream()
        .filter(decision -> decision.outcome() == Outcome.FIRED)
        .filter(decision -> entries.containsKey(decision.id()))
        .flatMap(decision -> Mark.of(entries.get(decision.id()), decision.date()).stream())
        .distinct()
        .toList();
  }
}

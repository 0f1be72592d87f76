package org.harmattan.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.model.TimelineDecision.Outcome;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.TimelineEntry;
import org.harmattan.scenario.TimelineEvent;

/** The timeline's events as marks for time axes. */
final class EventMarks {
  private EventMarks() {}

  /** The entries that fired and have a mark; coups find room first. */
  static List<Mark> of(RunResult run) {
    Map<String, TimelineEntry> entries = run.scenario().timeline();
    return run.timeline().stream()
        .filter(decision -> decision.outcome() == Outcome.FIRED)
        .filter(decision -> entries.containsKey(decision.id()))
        .filter(decision -> !entries.get(decision.id()).mark().equals(TimelineEntry.NO_MARK))
        .map(decision -> mark(decision.date(), entries.get(decision.id())))
        .distinct()
        .toList();
  }

  private static Mark mark(LocalDate date, TimelineEntry entry) {
    return new Mark(date, entry.mark(), entry.event() instanceof TimelineEvent.Coup ? 0 : 1);
  }
}

package org.harmattan.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.model.TimelineDecision;
import org.harmattan.model.TimelineDecision.Outcome;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.TimelineEntry;
import org.harmattan.scenario.TimelineEvent;

/** The timeline's events as marks for time axes. */
final class EventMarks {
  private EventMarks() {}

  /** The entries that fired, with labels made from their ids. */
  static List<Mark> of(RunResult run) {
    Map<String, TimelineEntry> entries = run.scenario().timeline();
    return run.timeline().stream()
        .filter(d -> d.outcome() == Outcome.FIRED && entries.containsKey(d.id()))
        .map(d -> mark(d, entries.get(d.id())))
        .distinct()
        .toList();
  }

  private static Mark mark(TimelineDecision decision, TimelineEntry entry) {
    return new Mark(decision.date(), label(entry), rank(entry.event()));
  }

  /** The id in words; a word that the entry's text writes in capitals keeps them. */
  static String label(TimelineEntry entry) {
    Map<String, String> written = new LinkedHashMap<>();
    for (String word : entry.says().split("[^\\p{L}\\p{N}]+")) {
      written.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
    }
    String words =
        Arrays.stream(entry.id().split("[-_]+"))
            .map(word -> written.getOrDefault(word.toLowerCase(Locale.ROOT), word))
            .filter(word -> !word.matches("(19|20)\\d\\d"))
            .collect(Collectors.joining(" "));
    return words.isEmpty()
        ? entry.id()
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** What changes who is there and who governs comes first. */
  private static int rank(TimelineEvent event) {
    if (event instanceof TimelineEvent.Coup
        || event instanceof TimelineEvent.Arrive
        || event instanceof TimelineEvent.Withdraw
        || event instanceof TimelineEvent.Takeover) {
      return 0;
    }
    if (event instanceof TimelineEvent.Offensive || event instanceof TimelineEvent.SetStance) {
      return 1;
    }
    return event instanceof TimelineEvent.Strength || event instanceof TimelineEvent.Declare
        ? 3
        : 2;
  }
}

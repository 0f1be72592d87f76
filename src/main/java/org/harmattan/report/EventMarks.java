package org.harmattan.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.model.TimelineDecision;
import org.harmattan.model.TimelineDecision.Outcome;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.Force;
import org.harmattan.scenario.Group;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEntry;
import org.harmattan.scenario.TimelineEvent;

/** The timeline's events as marks for time axes. */
final class EventMarks {
  private EventMarks() {}

  /** The entries that fired, with labels made from their ids. */
  static List<Mark> of(RunResult run) {
    Map<String, TimelineEntry> entries = run.scenario().timeline();
    Map<String, String> written = names(run.scenario());
    return run.timeline().stream()
        .filter(d -> d.outcome() == Outcome.FIRED && entries.containsKey(d.id()))
        .filter(d -> shown(entries.get(d.id()).event()))
        .map(d -> mark(d, entries.get(d.id()), written))
        .distinct()
        .toList();
  }

  private static Mark mark(
      TimelineDecision decision, TimelineEntry entry, Map<String, String> written) {
    return new Mark(decision.date(), label(entry.id(), written), rank(entry.event()));
  }

  /** Words of actors' names and of the timeline that are written with capitals throughout. */
  private static Map<String, String> names(Scenario scenario) {
    Stream<String> texts =
        Stream.of(
                scenario.forces().values().stream().map(Force::label),
                scenario.groups().values().stream().map(Group::label),
                scenario.timeline().values().stream().map(TimelineEntry::says))
            .flatMap(Function.identity());
    Map<String, String> written = new LinkedHashMap<>();
    texts
        .flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\p{N}]+")))
        .filter(word -> word.length() > 1 && !word.equals(word.toLowerCase(Locale.ROOT)))
        .forEach(word -> written.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
    return written;
  }

  /** The id in words, without the year that the axis shows. */
  static String label(String id, Map<String, String> written) {
    String words =
        Arrays.stream(id.split("[-_]+"))
            .filter(word -> !word.matches("(19|20)\\d\\d"))
            .map(word -> written.getOrDefault(word.toLowerCase(Locale.ROOT), word))
            .collect(Collectors.joining(" "));
    return words.isEmpty()
        ? id
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Gradual growth and anniversaries are left to the table. */
  private static boolean shown(TimelineEvent event) {
    return !(event instanceof TimelineEvent.Strength)
        && !(event instanceof TimelineEvent.Declare declare
            && declare.declaration() == TimelineEvent.Declaration.ANNIVERSARY);
  }

  /** Coups first, then who comes, goes or takes towns, then truces and offensives. */
  private static int rank(TimelineEvent event) {
    if (event instanceof TimelineEvent.Coup) {
      return 0;
    }
    if (event instanceof TimelineEvent.Arrive
        || event instanceof TimelineEvent.Withdraw
        || event instanceof TimelineEvent.Takeover) {
      return 1;
    }
    return event instanceof TimelineEvent.SetStance || event instanceof TimelineEvent.Offensive
        ? 2
        : 3;
  }
}

package org.harmattan.gui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.harmattan.scenario.Force;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEntry;
import org.harmattan.scenario.TimelineEvent;
import org.harmattan.scenario.yaml.ScenarioWriter;

/**
 * What the user changes in a running run. Each change is an entry of the timeline, dated the next
 * day: so the run goes on as if it had stood in the scenario's file, and a file can be written that
 * repeats it.
 */
final class Changes {
  private static final String PREFIX = "window-";

  private Changes() {}

  /**
   * Makes a change from tomorrow on; the model must not be stepping.
   *
   * @param says what happens, in words
   * @throws IllegalStateException when the run is over
   */
  static TimelineEntry make(WatchedRun run, TimelineEvent event, String says) {
    if (run.over()) {
      throw new IllegalStateException("The run is over; start it again to change it.");
    }
    LocalDate tomorrow = run.model().date().plusDays(1);
    TimelineEntry entry =
        new TimelineEntry(
            freeId(run.scenario()),
            tomorrow,
            tomorrow,
            says,
            TimelineEntry.NO_MARK,
            List.of(),
            List.of(),
            true,
            "changed in the window",
            event);
    run.model().add(entry);
    return entry;
  }

  /** Ids in the order of the changes: entries of one day happen in the order of their ids. */
  private static String freeId(Scenario scenario) {
    int number = 1;
    while (scenario.timeline().containsKey(id(number))) {
      number++;
    }
    return id(number);
  }

  private static String id(int number) {
    return PREFIX + String.format(Locale.ROOT, "%03d", number);
  }

  /** What was changed while the run went on. */
  static List<TimelineEntry> of(WatchedRun run) {
    return run.scenario().timeline().values().stream()
        .filter(entry -> !run.opened().timeline().containsKey(entry.id()))
        .toList();
  }

  /** The file that repeats the run with all its changes; the same name, so the same tables. */
  static String file(WatchedRun run) {
    return ScenarioWriter.write(run.scenario());
  }

  /** A force comes, or, where it is there already, grows to a strength. */
  static TimelineEvent deployment(WatchedRun run, String force, int strength) {
    Force declared = run.scenario().forces().get(force);
    boolean there = run.model().units().stream().anyMatch(unit -> unit.actor().equals(force));
    return there || declared.atStart()
        ? new TimelineEvent.Strength(force, strength, 0)
        : new TimelineEvent.Arrive(force, strength);
  }
}

package org.harmattan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEntry;
import org.harmattan.scenario.yaml.Differences;
import org.harmattan.scenario.yaml.Differences.Difference;

/** In words, how a future parts from the past that it continues. */
public final class Past {
  private Past() {}

  /**
   * What a continued run owes to another scenario; empty where it is the run uninterrupted.
   *
   * @param past the scenario until the fork
   * @param future the scenario from then on
   * @param otherNumbers whether it draws other random numbers after the fork
   */
  public static String of(Scenario past, LocalDate fork, Scenario future, boolean otherNumbers) {
    List<String> changes = new ArrayList<>();
    String differs = differences(past, future);
    if (!differs.isEmpty()) {
      changes.add("From then on: " + differs + ".");
    }
    if (otherNumbers) {
      changes.add("From then on it draws random numbers of a branch.");
    }
    return changes.isEmpty()
        ? ""
        : "Until the end of "
            + Captions.day(fork)
            + " this run followed the scenario “"
            + past.title()
            + "”. "
            + String.join(" ", changes);
  }

  /** The values in which a future differs; empty where there is none but names and days. */
  static String differences(Scenario past, Scenario future) {
    return Differences.between(past, future).stream()
        .filter(difference -> difference.path().contains("."))
        .filter(difference -> !beyond(difference.before(), future))
        .filter(difference -> !beyond(difference.after(), past))
        .map(Past::words)
        .collect(Collectors.joining("; "));
  }

  /** Of an entry after a scenario's last day nothing can be said there. */
  private static boolean beyond(Object value, Scenario other) {
    return value instanceof TimelineEntry entry && entry.date().isAfter(other.end());
  }

  private static String words(Difference difference) {
    String before = difference.textBefore();
    String after = difference.textAfter();
    if (difference.after() == null) {
      return difference.path() + " does not happen";
    }
    return difference.before() == null
        ? difference.path() + " on " + after
        : difference.path() + ": " + after + " instead of " + before;
  }
}

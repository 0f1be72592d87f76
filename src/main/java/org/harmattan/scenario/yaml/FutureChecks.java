package org.harmattan.scenario.yaml;

import java.time.LocalDate;
import java.util.Map;
import org.harmattan.scenario.Origin;
import org.harmattan.scenario.Resolved;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.TimelineEntry;
import org.harmattan.scenario.yaml.Differences.Difference;

/**
 * Whether a scenario can be the future of a run that has begun under another: only what a running
 * model can take up may differ. Each difference that it cannot is a problem, with the reason.
 */
public final class FutureChecks {
  private final LocalDate fork;
  private final Map<String, Origin> origins;
  private final Problems problems;

  private FutureChecks(LocalDate fork, Resolved future) {
    this.fork = fork;
    this.origins = future.origins();
    this.problems = new Problems(future.scenario().name());
  }

  /**
   * Checks a future.
   *
   * @param past the scenario under which the run has begun
   * @param fork the last day that was run
   * @throws ScenarioException with every difference that cannot be
   */
  public static void run(Scenario past, LocalDate fork, Resolved future) {
    FutureChecks checks = new FutureChecks(fork, future);
    Scenario scenario = future.scenario();
    if (!scenario.end().isAfter(fork)) {
      String end = scenario.end().toString();
      checks.problem("end", "no day left to run:", end, "after " + fork);
    }
    Differences.between(past, scenario).forEach(checks::check);
    checks.problems.throwIfAny();
  }

  private void check(Difference difference) {
    boolean timeline = past(difference.before()) || past(difference.after());
    String why = timeline ? "it lies before the fork on " + fork : difference.fixed();
    if (!why.isEmpty()) {
      String valid = difference.textBefore();
      problem(
          difference.path(),
          "cannot change in a run that has begun (" + why + "):",
          difference.after() == null ? "removed" : difference.textAfter(),
          difference.before() == null ? "left out" : valid.isEmpty() ? "as it was" : valid);
    }
  }

  /** What is past has happened; what is ahead may be another. */
  private boolean past(Object value) {
    return value instanceof TimelineEntry entry && !entry.date().isAfter(fork);
  }

  private void problem(String path, String what, String found, String valid) {
    problems.add(origin(path), path, what, found, valid);
  }

  /** Where a value, or the first value within it, comes from. */
  private Origin origin(String path) {
    return origins.entrySet().stream()
        .filter(e -> e.getKey().equals(path) || e.getKey().startsWith(path + "."))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(new Origin.Default());
  }
}

package org.harmattan.scenario.yaml;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Origin;
import org.harmattan.scenario.Resolved;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.TimelineEntry;

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
    checks.record("", Document.of(past), Document.of(scenario));
    checks.problems.throwIfAny();
  }

  private void record(String path, Record before, Record after) {
    for (Field field : Field.of(before.getClass())) {
      Object old = field.valueIn(before);
      Object now = field.valueIn(after);
      if (!Objects.equals(old, now)) {
        differs(path + field.key(), field, old, now);
      }
    }
  }

  private void differs(String path, Field field, Object before, Object after) {
    if (!field.fixed().isEmpty()) {
      refuse(path, text(after), text(before), field.fixed());
    } else if (path.equals("mechanisms")) {
      mechanisms((Map<?, ?>) before, (Map<?, ?>) after);
    } else if (path.equals("timeline")) {
      timeline((Map<?, ?>) before, (Map<?, ?>) after);
    } else if (before instanceof Record old && after instanceof Record now) {
      record(path + ".", old, now);
    } else if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
      map(path, old, now);
    }
  }

  private void mechanisms(Map<?, ?> before, Map<?, ?> after) {
    for (Mechanism mechanism : Mechanism.values()) {
      Object old = before.get(mechanism);
      Object now = after.get(mechanism);
      if (!Objects.equals(old, now) && !mechanism.fixed().isEmpty()) {
        refuse("mechanisms." + mechanism.id(), text(now), text(old), mechanism.fixed());
      }
    }
  }

  private void map(String path, Map<?, ?> before, Map<?, ?> after) {
    for (Object key : keys(before, after)) {
      String item = path + "." + Scalar.write(key);
      if (before.get(key) instanceof Record old && after.get(key) instanceof Record now) {
        record(item + ".", old, now);
      } else {
        refuse(item, before.containsKey(key) ? "removed" : "added", "", "the run has begun");
      }
    }
  }

  /** What is past has happened; what is ahead may be another. */
  private void timeline(Map<?, ?> before, Map<?, ?> after) {
    for (Object id : keys(before, after)) {
      TimelineEntry old = (TimelineEntry) before.get(id);
      TimelineEntry now = (TimelineEntry) after.get(id);
      if (!Objects.equals(old, now) && (past(old) || past(now))) {
        String found = now == null ? "removed" : old == null ? "added" : now.date().toString();
        refuse("timeline." + id, found, "", "it lies before the fork on " + fork);
      }
    }
  }

  private boolean past(TimelineEntry entry) {
    return entry != null && !entry.date().isAfter(fork);
  }

  private static Set<Object> keys(Map<?, ?> before, Map<?, ?> after) {
    Set<Object> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    return keys;
  }

  private static String text(Object value) {
    boolean nested =
        value instanceof Collection<?> c && c.stream().anyMatch(Record.class::isInstance);
    return nested || value instanceof Map ? "" : Scalar.write(value);
  }

  private void refuse(String path, String found, String before, String why) {
    String valid = before.isEmpty() ? "as it was" : before;
    problem(path, "cannot change in a run that has begun (" + why + "):", found, valid);
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

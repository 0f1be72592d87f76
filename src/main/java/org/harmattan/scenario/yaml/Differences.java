package org.harmattan.scenario.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEntry;

/** Every value in which two scenarios differ, by its path in a file. */
public final class Differences {
  private final List<Difference> found = new ArrayList<>();

  private Differences() {}

  /**
   * One value that differs.
   *
   * @param path YAML path
   * @param fixed why it cannot change in a run that has begun; empty where it can
   * @param before the value in the first scenario; null where it has none
   * @param after the value in the second; null where it has none
   */
  public record Difference(String path, String fixed, Object before, Object after) {
    /** The first value as YAML. */
    public String textBefore() {
      return text(before);
    }

    /** The second value as YAML. */
    public String textAfter() {
      return text(after);
    }

    private static String text(Object value) {
      if (value instanceof TimelineEntry entry) {
        return entry.date().toString();
      }
      boolean nested =
          value instanceof Collection<?> c && c.stream().anyMatch(Record.class::isInstance);
      return value == null || nested || value instanceof Map || value instanceof Record
          ? ""
          : Scalar.write(value);
    }
  }

  /** The differences between two scenarios, in the order of a file. */
  public static List<Difference> between(Scenario before, Scenario after) {
    Differences differences = new Differences();
    differences.record("", Document.of(before), Document.of(after));
    return List.copyOf(differences.found);
  }

  private void record(String path, Record before, Record after) {
    for (Field field : Field.of(before.getClass())) {
      Object old = field.valueIn(before);
      Object now = field.valueIn(after);
      if (!Objects.equals(old, now)) {
        value(path + field.key(), field, old, now);
      }
    }
  }

  private void value(String path, Field field, Object before, Object after) {
    boolean whole = !field.fixed().isEmpty();
    if (!whole && before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
      map(path, old, now);
    } else if (!whole && before instanceof Record old && after instanceof Record now) {
      record(path + ".", old, now);
    } else {
      found.add(new Difference(path, field.fixed(), before, after));
    }
  }

  private void map(String path, Map<?, ?> before, Map<?, ?> after) {
    Set<Object> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (Object key : keys) {
      Object old = before.get(key);
      Object now = after.get(key);
      if (!Objects.equals(old, now)) {
        item(path, key, old, now);
      }
    }
  }

  private void item(String path, Object key, Object before, Object after) {
    String here =
        path + "." + (key instanceof Mechanism mechanism ? mechanism.id() : Scalar.write(key));
    if (before instanceof TimelineEntry || after instanceof TimelineEntry) {
      found.add(new Difference(here, "", before, after));
    } else if (before instanceof Record old && after instanceof Record now) {
      record(here + ".", old, now);
    } else {
      String fixed = key instanceof Mechanism mechanism ? mechanism.fixed() : "the run has begun";
      found.add(new Difference(here, fixed, before, after));
    }
  }
}

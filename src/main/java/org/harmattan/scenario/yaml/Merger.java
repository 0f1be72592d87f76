package org.harmattan.scenario.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.harmattan.scenario.yaml.Value.Entries;
import org.harmattan.scenario.yaml.Value.Entry;
import org.harmattan.scenario.yaml.Value.Nothing;

/**
 * Lays one file over the one it extends: maps merge by key, everything else replaces, {@code null}
 * removes. What was removed stays as {@link Nothing}, so that others may still name it.
 */
final class Merger {
  private Merger() {}

  static Value merge(Value below, Value above) {
    if (above instanceof Nothing nothing) {
      boolean removes = !(below instanceof Nothing gone) || gone.removesSomething();
      return new Nothing(removes, nothing.at());
    }
    return below instanceof Entries lower && above instanceof Entries upper
        ? merge(lower, upper)
        : above;
  }

  static Entries merge(Entries below, Entries above) {
    Map<String, Entry> merged = new LinkedHashMap<>(below.entries());
    above
        .entries()
        .forEach(
            (key, entry) ->
                merged.merge(
                    key, entry, (l, u) -> new Entry(u.keyAt(), merge(l.value(), u.value()))));
    return new Entries(merged, above.at());
  }
}

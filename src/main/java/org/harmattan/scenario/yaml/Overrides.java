package org.harmattan.scenario.yaml;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.harmattan.scenario.Origin;
import org.harmattan.scenario.yaml.Value.Entries;
import org.harmattan.scenario.yaml.Value.Entry;

/**
 * Lays {@code --set path=value} over a scenario; the value is YAML, the path goes by dots. A null
 * stands for a path that was given without a value.
 */
final class Overrides {
  private Overrides() {}

  static Entries over(Entries scenario, Map<String, String> overrides, Problems problems) {
    Entries result = scenario;
    for (Map.Entry<String, String> override : overrides.entrySet()) {
      if (override.getValue() == null) {
        withoutValue(override.getKey(), scenario, problems);
        continue;
      }
      Origin at = new Origin.Option("--set " + override.getKey() + "=" + override.getValue());
      List<String> keys = Arrays.asList(override.getKey().split("\\.", -1));
      if (keys.contains("") || keys.size() > YamlText.MAX_DEPTH) {
        problems.add(at, "", "no path", override.getKey(), "keys joined by dots");
      } else {
        Value value = YamlText.read(override.getValue(), place -> at, problems);
        result = Merger.merge(result, nested(keys, value, at));
      }
    }
    return result;
  }

  private static void withoutValue(String found, Entries scenario, Problems problems) {
    String[] parts = found.split("[: ]+", 2);
    String value = parts.length > 1 ? parts[1] : "VALUE";
    String nearest =
        NearestName.to(parts[0], Paths.in(scenario)).map(path -> path + "=" + value).orElse("");
    Origin at = new Origin.Option("--set " + found);
    problems.add(at, "", "no value:", found, "PATH=VALUE", nearest);
  }

  private static Entries nested(List<String> keys, Value value, Origin at) {
    Value result = value;
    for (int i = keys.size() - 1; i >= 0; i--) {
      result = new Entries(Collections.singletonMap(keys.get(i), new Entry(at, result)), at);
    }
    return (Entries) result;
  }
}

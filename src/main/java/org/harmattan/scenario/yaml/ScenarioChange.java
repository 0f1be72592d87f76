package org.harmattan.scenario.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.harmattan.scenario.Scenario;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One thing in which two scenarios differ.
 *
 * @param path path of the value, or of the whole timeline entry, group or force where one scenario
 *     lacks it
 * @param before in the first scenario; empty where it is not there
 * @param after in the second scenario; empty where it is not there
 */
public record ScenarioChange(String path, String before, String after) {
  /** What names a scenario rather than shapes it. */
  private static final Set<String> WORDS = Set.of("name", "title", "question");

  /** What stands for a timeline entry as a whole. */
  private static final String SAYS = "says";

  /** Every difference, in the order of a scenario file. */
  public static List<ScenarioChange> between(Scenario first, Scenario second) {
    List<ScenarioChange> changes = new ArrayList<>();
    add("", tree(first), tree(second), changes);
    return changes;
  }

  private static Object tree(Scenario scenario) {
    Load load = new Load(LoadSettings.builder().build());
    return load.loadFromString(ScenarioWriter.write(scenario));
  }

  private static void add(String path, Object before, Object after, List<ScenarioChange> changes) {
    if (before instanceof Map<?, ?> a && after instanceof Map<?, ?> b) {
      Set<Object> keys = new LinkedHashSet<>(a.keySet());
      keys.addAll(b.keySet());
      for (Object key : keys) {
        if (!path.isEmpty() || !WORDS.contains(key)) {
          String longer = path.isEmpty() ? key.toString() : path + "." + key;
          add(longer, a.get(key), b.get(key), changes);
        }
      }
    } else if (!Objects.equals(before, after)) {
      changes.add(new ScenarioChange(path, text(before), text(after)));
    }
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Map<?, ?> entry) {
      Object says = entry.get(SAYS);
      String date = Objects.toString(entry.get("date"), "");
      return says != null
          ? date + " " + says
          : new LinkedHashMap<>(entry).toString().replaceAll("[{}]", "");
    }
    return value.toString();
  }
}

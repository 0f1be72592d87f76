package org.harmattan.scenario.yaml;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmattan.scenario.Origin;
import org.harmattan.scenario.yaml.Value.Entries;
import org.harmattan.scenario.yaml.Value.Nothing;

/** Checks the keys of maps: those of records against their fields, those by id against the rule. */
final class Keys {
  static final String KIND = "kind";
  static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  private final Problems problems;

  Keys(Problems problems) {
    this.problems = problems;
  }

  /** Reports the keys that are no field; one that was removed may be what another kind had. */
  void reportUnknown(List<Field> fields, Entries map, String path) {
    Set<String> valid = of(fields, map);
    map.entries()
        .forEach(
            (key, entry) -> {
              boolean removed = entry.value() instanceof Nothing gone && gone.removesSomething();
              if (!valid.contains(key) && !removed) {
                problems.unknown(entry.keyAt(), Binder.join(path, key), "key", key, valid);
              }
            });
  }

  /** The keys of a record; beside an unknown kind those of every kind, to say nothing wrong. */
  private static Set<String> of(List<Field> fields, Entries map) {
    Set<String> keys = new LinkedHashSet<>();
    for (Field field : fields) {
      if (field.variant()) {
        keys.add(KIND);
        Class<?> kind =
            map.get(KIND) instanceof Value.Text text ? field.kinds().get(text.text()) : null;
        Collection<Class<?>> possible = kind == null ? field.kinds().values() : List.of(kind);
        possible.forEach(k -> Field.of(k).forEach(f -> keys.add(f.key())));
      } else if (!field.fromKey()) {
        keys.add(field.key());
      }
    }
    return keys;
  }

  /** A key of a map as its constant or id; null where it is neither, which is then reported. */
  Object ofMap(Field field, Map<String, Object> constants, String name, Origin at, String path) {
    if (field.argument(0).isEnum()) {
      if (!constants.containsKey(name)) {
        String what = Kebab.of(field.argument(0).getSimpleName());
        problems.unknown(at, path, what, name, constants.keySet());
      }
      return constants.get(name);
    }
    if (!name.matches(ID)) {
      problems.add(at, path, "no id:", name, "a-z and 0-9, words joined by hyphens");
      return null;
    }
    return name;
  }
}

package org.harmattan.scenario.yaml;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.harmattan.scenario.yaml.Value.Entries;
import org.harmattan.scenario.yaml.Value.Entry;

/** The paths of single values: those that a scenario gives, and those that any may give. */
final class Paths {
  private final Set<String> paths = new LinkedHashSet<>();

  private Paths() {}

  static Set<String> in(Entries scenario) {
    Paths all = new Paths();
    all.given(scenario, "");
    all.declared(Document.class, "");
    return all.paths;
  }

  private void given(Entries map, String path) {
    for (Map.Entry<String, Entry> entry : map.entries().entrySet()) {
      String here = Binder.join(path, entry.getKey());
      if (entry.getValue().value() instanceof Entries below) {
        given(below, here);
      } else {
        paths.add(here);
      }
    }
  }

  private void declared(Class<?> record, String path) {
    for (Field field : Field.of(record)) {
      String here = Binder.join(path, field.key());
      if (field.type().isRecord()) {
        declared(field.type(), here);
      } else if (field.type() != Map.class) {
        paths.add(here);
      } else if (field.argument(0).isEnum()) {
        Kebab.constants(field.argument(0)).keySet().forEach(key -> paths.add(here + "." + key));
      }
    }
  }
}

package org.harmattan.scenario.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmattan.scenario.Origin;
import org.harmattan.scenario.yaml.Value.Entries;
import org.harmattan.scenario.yaml.Value.Entry;
import org.harmattan.scenario.yaml.Value.Nothing;

/**
 * Makes records out of {@link Value}s, led by the records' components alone. What cannot be made is
 * reported and becomes null; a map leaves it out, so that the rest is still checked.
 */
final class Binder {
  private final Names names;
  private final Scalars scalars;
  private final Keys keys;
  private final boolean complete;
  private final Problems problems;
  private final Map<String, Origin> origins = new LinkedHashMap<>();

  /**
   * Binder.
   *
   * @param complete false where a file could not be read, so that what is missing says nothing
   */
  Binder(Names names, boolean complete, Problems problems) {
    this.names = names;
    this.scalars = new Scalars(names, complete, problems);
    this.keys = new Keys(problems);
    this.complete = complete;
    this.problems = problems;
  }

  /** Where each value bound so far comes from, by path. */
  Map<String, Origin> origins() {
    return origins;
  }

  /** The components of a record by key, null where one could not be made. */
  Map<String, Object> components(Class<?> type, Entries map, String path) {
    return components(Field.of(type), type, map, path, "");
  }

  private Map<String, Object> components(
      List<Field> fields, Class<?> type, Entries map, String path, String id) {
    keys.reportUnknown(fields, map, path);
    Map<String, Object> components = new LinkedHashMap<>();
    for (Field field : fields) {
      Object component =
          field.fromKey()
              ? id
              : field.variant()
                  ? variant(field, map, path)
                  : component(field, map, path, components);
      components.put(field.key(), component);
    }
    return components;
  }

  private Object record(Class<?> type, Value value, String path, String id) {
    if (!(value instanceof Entries map)) {
      return wrong(value, path, "a map");
    }
    int before = problems.count();
    Map<String, Object> components = components(Field.of(type), type, map, path, id);
    if (components.containsValue(null)) {
      return null;
    }
    try {
      return problems.count() > before ? null : Records.make(type, components.values());
    } catch (IllegalArgumentException e) {
      problems.add(map.at(), path, "contradiction: " + e.getMessage(), "", "");
      return null;
    }
  }

  /**
   * One component.
   *
   * @param sofar those of the same record that stand before it
   */
  private Object component(Field field, Entries map, String path, Map<String, Object> sofar) {
    String here = join(path, field.key());
    Value value = map.get(field.key());
    if (value == null && sofar.containsKey(field.sameAs())) {
      return sameAs(join(path, field.sameAs()), sofar.get(field.sameAs()), here);
    }
    if (value == null && !field.orElse().isEmpty()) {
      value = YamlText.read(field.orElse(), place -> new Origin.Default(), problems);
    }
    if (field.type() == Optional.class) {
      return optional(field, value, here);
    }
    if (value == null && field.type().isRecord()) {
      value = Entries.none(new Origin.Default());
    }
    if (value == null) {
      return missing(field, map, here);
    }
    return any(field, value, here);
  }

  /** The value of a sibling; where that could not be read, it has been reported there. */
  private Object sameAs(String sibling, Object value, String path) {
    if (origins.containsKey(sibling)) {
      origins.put(path, origins.get(sibling));
    }
    return value;
  }

  /** A section that may be left out altogether, rather than have all its defaults. */
  private Object optional(Field field, Value value, String path) {
    if (value == null) {
      return Optional.empty();
    }
    Object section = record(field.argument(0), value, path, "");
    return section == null ? null : Optional.of(section);
  }

  private Object missing(Field field, Entries map, String path) {
    if (complete) {
      problems.add(map.at(), path, "missing", "", field.says());
    }
    return null;
  }

  private Object any(Field field, Value value, String path) {
    Class<?> type = field.type();
    if (type.isRecord()) {
      return record(type, value, path, "");
    }
    if (type == Map.class) {
      return map(field, value, path);
    }
    origins.put(path, value.at());
    if (type == List.class) {
      return items(field, value, path, new ArrayList<>());
    }
    if (type == Set.class) {
      return items(field, value, path, new LinkedHashSet<>());
    }
    return scalars.read(type, field, value, path);
  }

  private Object items(Field field, Value value, String path, Collection<Object> into) {
    if (!(value instanceof Value.Items items)) {
      return wrong(value, path, "a list");
    }
    Class<?> type = field.argument(0);
    boolean whole = true;
    int index = 0;
    for (Value item : items.items()) {
      String here = path + "[" + index++ + "]";
      Object bound =
          type.isRecord() ? record(type, item, here, "") : scalars.read(type, field, item, here);
      whole &= bound != null;
      if (bound != null && into.contains(bound)) {
        problems.add(item.at(), here, "named twice:", item.found(), "each once");
      }
      into.add(bound);
    }
    return whole ? into : null;
  }

  private Object map(Field field, Value value, String path) {
    if (!(value instanceof Entries map)) {
      return wrong(value, path, "a map");
    }
    Map<String, Object> constants =
        field.argument(0).isEnum() ? Kebab.constants(field.argument(0)) : Map.of();
    Map<Object, Object> bound = new LinkedHashMap<>();
    map.entries()
        .forEach(
            (name, entry) -> {
              Object key = keys.ofMap(field, constants, name, entry.keyAt(), join(path, name));
              Object made = key == null ? null : mapValue(field, entry, join(path, name), name);
              if (made != null) {
                bound.put(key, made);
              }
            });
    return bound;
  }

  private Object mapValue(Field field, Entry entry, String path, String id) {
    if (entry.value() instanceof Nothing nothing) {
      if (complete && !nothing.removesSomething() && !names.mentions(id)) {
        problems.add(entry.keyAt(), path, "nothing to remove:", id, "a key of an extended file");
      }
      return null;
    }
    Class<?> type = field.argument(1);
    if (type.isRecord()) {
      return record(type, entry.value(), path, id);
    }
    origins.put(path, entry.value().at());
    return scalars.read(type, field, entry.value(), path);
  }

  private Object variant(Field field, Entries map, String path) {
    Map<String, Class<?>> kinds = field.kinds();
    Value kind = map.get(Keys.KIND);
    String here = join(path, Keys.KIND);
    if (kind == null) {
      if (complete) {
        problems.add(map.at(), here, "missing", "", String.join(", ", kinds.keySet()));
      }
      return null;
    }
    if (!(kind instanceof Value.Text text)) {
      return wrong(kind, here, String.join(", ", kinds.keySet()));
    }
    Class<?> type = kinds.get(text.text());
    if (type == null) {
      problems.unknown(kind.at(), here, "kind", text.text(), kinds.keySet());
      return null;
    }
    origins.put(here, kind.at());
    Map<String, Object> components = new LinkedHashMap<>();
    Field.of(type).forEach(f -> components.put(f.key(), component(f, map, path, components)));
    return components.containsValue(null) ? null : Records.make(type, components.values());
  }

  private Object wrong(Value value, String path, String valid) {
    if (!(value instanceof Value.Broken)) {
      problems.add(value.at(), path, "wrong type: found", value.found(), valid);
    }
    return null;
  }

  static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}

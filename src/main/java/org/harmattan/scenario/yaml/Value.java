package org.harmattan.scenario.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.scenario.Origin;

/** A piece of YAML with its place, before anyone knows what it means. */
sealed interface Value {
  /** Where it stands. */
  Origin at();

  /** A scalar other than {@code null}. */
  record Text(String text, Origin at) implements Value {}

  /** A list. */
  record Items(List<Value> items, Origin at) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A map in the order of the file. */
  record Entries(Map<String, Entry> entries, Origin at) implements Value {
    public Entries {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    static Entries none(Origin at) {
      return new Entries(Map.of(), at);
    }

    /** The value under a key; null where there is none or where it was removed. */
    Value get(String key) {
      Entry entry = entries.get(key);
      return entry == null || entry.value() instanceof Nothing ? null : entry.value();
    }
  }

  /** A value under its key, whose own place is where an unknown key is reported. */
  record Entry(Origin keyAt, Value value) {}

  /**
   * {@code null}, which takes away what an extended file gives.
   *
   * @param removesSomething whether there was anything to take away
   */
  record Nothing(boolean removesSomething, Origin at) implements Value {}

  /** Something already reported: what depends on it says nothing more. */
  record Broken(Origin at) implements Value {}

  /** What it is, for a report. */
  default String found() {
    if (this instanceof Text text) {
      return text.text();
    }
    return this instanceof Items ? "a list" : this instanceof Entries ? "a map" : "null";
  }
}

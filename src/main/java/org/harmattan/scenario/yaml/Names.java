package org.harmattan.scenario.yaml;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.harmattan.scenario.Reference;

/** The names a scenario may refer to, taken from the merged file before it is bound. */
final class Names {
  private final Set<String> towns;
  private final Value.Entries file;

  Names(Set<String> towns, Value.Entries file) {
    this.towns = towns;
    this.file = file;
  }

  /** The names of a kind, in the order of the file. */
  Set<String> of(Reference kind) {
    Set<String> names = new LinkedHashSet<>(kind == Reference.TOWN ? towns : Set.of());
    kind.sections().forEach(section -> names.addAll(keys(section, false)));
    return names;
  }

  /**
   * Whether a text names something of the kind. An entry of the timeline that was removed may still
   * be named: what requires it is cancelled by the model.
   */
  boolean knows(Reference kind, String name) {
    return of(kind).contains(name)
        || (kind == Reference.ENTRY && keys("timeline", true).contains(name));
  }

  /** Whether an entry of the timeline still names another that was removed. */
  boolean mentions(String entry) {
    return file.get("timeline") instanceof Value.Entries timeline
        && timeline.entries().values().stream()
            .map(Value.Entry::value)
            .filter(Value.Entries.class::isInstance)
            .flatMap(e -> ((Value.Entries) e).entries().values().stream())
            .map(Value.Entry::value)
            .filter(Value.Items.class::isInstance)
            .flatMap(list -> ((Value.Items) list).items().stream())
            .anyMatch(item -> item instanceof Value.Text text && text.text().equals(entry));
  }

  /** The kind for people. */
  static String kind(Reference reference) {
    return reference == Reference.ACTOR
        ? "force or group"
        : reference == Reference.ENTRY
            ? "timeline entry"
            : reference.name().toLowerCase(Locale.ROOT);
  }

  private Set<String> keys(String section, boolean removed) {
    Set<String> keys = new LinkedHashSet<>();
    if (file.get(section) instanceof Value.Entries entries) {
      for (Map.Entry<String, Value.Entry> entry : entries.entries().entrySet()) {
        if (entry.getValue().value() instanceof Value.Nothing == removed) {
          keys.add(entry.getKey());
        }
      }
    }
    return keys;
  }
}

package org.harmattan.scenario.yaml;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.scenario.Reference;
import org.harmattan.scenario.yaml.Value.Entries;
import org.harmattan.scenario.yaml.Value.Entry;
import org.harmattan.scenario.yaml.Value.Nothing;

/** The names a scenario may refer to, taken from the merged file before it is bound. */
final class Names {
  private static final String TIMELINE = "timeline";

  private final Map<Reference, Set<String>> names = new EnumMap<>(Reference.class);
  private final Set<String> removedEntries;
  private final Set<String> mentionedEntries;

  Names(KnownPlaces places, Entries file) {
    for (Reference kind : Reference.values()) {
      Set<String> known = new LinkedHashSet<>(places.of(kind));
      kind.sections().forEach(section -> known.addAll(keys(file, section, false)));
      names.put(kind, known);
    }
    removedEntries = keys(file, TIMELINE, true);
    mentionedEntries = mentioned(file);
  }

  /** The names of a kind, in the order of the file. */
  Set<String> of(Reference kind) {
    return names.get(kind);
  }

  /**
   * Whether a text names something of the kind. An entry of the timeline that was removed may still
   * be named: what requires it is cancelled by the model.
   */
  boolean knows(Reference kind, String name) {
    return of(kind).contains(name) || (kind == Reference.ENTRY && removedEntries.contains(name));
  }

  /** Whether an entry of the timeline names a text in one of its lists. */
  boolean mentions(String text) {
    return mentionedEntries.contains(text);
  }

  /** The kind for people. */
  static String kind(Reference reference) {
    return reference == Reference.ACTOR
        ? "force or group"
        : reference == Reference.ENTRY
            ? "timeline entry"
            : reference.name().toLowerCase(Locale.ROOT);
  }

  private static Set<String> keys(Entries file, String section, boolean removed) {
    return file.get(section) instanceof Entries entries
        ? entries.entries().entrySet().stream()
            .filter(e -> e.getValue().value() instanceof Nothing == removed)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(LinkedHashSet::new))
        : Set.of();
  }

  private static Set<String> mentioned(Entries file) {
    return values(file.get(TIMELINE))
        .flatMap(Names::values)
        .filter(Value.Items.class::isInstance)
        .flatMap(list -> ((Value.Items) list).items().stream())
        .filter(Value.Text.class::isInstance)
        .map(Value::found)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Value> values(Value map) {
    return map instanceof Entries entries
        ? entries.entries().values().stream().map(Entry::value)
        : Stream.empty();
  }
}

package org.harmattan.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A complete, validated scenario: all that a run needs beside a seed.
 *
 * @param name slug of the file
 * @param title one line for charts
 * @param question what it asks, in words
 * @param start first day
 * @param end last day, inclusive
 * @param cellKm side of a locality, 10 to 50 km
 * @param parameters every model parameter
 * @param mechanisms the mechanisms that are on
 * @param doctrines how each armed bloc fights and rules
 * @param stances initial stances; pairs not named are hostile
 * @param groups armed non-state groups by id, in file order
 * @param forces state and foreign forces by id, in file order
 * @param timeline dated events by id, in order of date, then of id
 */
public record Scenario(
    String name,
    String title,
    String question,
    LocalDate start,
    LocalDate end,
    double cellKm,
    Parameters parameters,
    Set<Mechanism> mechanisms,
    Map<Bloc, Doctrine> doctrines,
    List<StancePair> stances,
    Map<String, Group> groups,
    Map<String, Force> forces,
    Map<String, TimelineEntry> timeline) {
  public Scenario {
    mechanisms =
        mechanisms.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(mechanisms));
    doctrines = Collections.unmodifiableMap(new EnumMap<>(doctrines));
    stances = List.copyOf(stances);
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    forces = Collections.unmodifiableMap(new LinkedHashMap<>(forces));
    timeline = Collections.unmodifiableMap(new LinkedHashMap<>(timeline));
  }

  /** Whether a mechanism is on. */
  public boolean has(Mechanism mechanism) {
    return mechanisms.contains(mechanism);
  }

  /** The same under other parameters and mechanisms. */
  public Scenario under(Parameters newParameters, Set<Mechanism> newMechanisms) {
    return new Scenario(
        name,
        title,
        question,
        start,
        end,
        cellKm,
        newParameters,
        newMechanisms,
        doctrines,
        stances,
        groups,
        forces,
        timeline);
  }

  /** The same with one more entry in the timeline, at its place in order. */
  public Scenario with(TimelineEntry entry) {
    Map<String, TimelineEntry> ordered = new LinkedHashMap<>();
    Stream.concat(timeline.values().stream(), Stream.of(entry))
        .sorted(Comparator.comparing(TimelineEntry::date).thenComparing(TimelineEntry::id))
        .forEach(each -> ordered.put(each.id(), each));
    return withTimeline(ordered);
  }

  /** The same with another timeline, in order of date. */
  public Scenario withTimeline(Map<String, TimelineEntry> entries) {
    return new Scenario(
        name,
        title,
        question,
        start,
        end,
        cellKm,
        parameters,
        mechanisms,
        doctrines,
        stances,
        groups,
        forces,
        entries);
  }

  /** The same with one mechanism off, named after both. */
  public Scenario without(Mechanism mechanism) {
    Set<Mechanism> others = EnumSet.noneOf(Mechanism.class);
    others.addAll(mechanisms);
    others.remove(mechanism);
    return new Scenario(
        name + "-without-" + mechanism.id(),
        title,
        question,
        start,
        end,
        cellKm,
        parameters,
        others,
        doctrines,
        stances,
        groups,
        forces,
        timeline);
  }
}

package org.harmattan.scenario.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Described;
import org.harmattan.scenario.Doctrine;
import org.harmattan.scenario.Force;
import org.harmattan.scenario.Group;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Parameter;
import org.harmattan.scenario.Parameters;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.Stance;
import org.harmattan.scenario.StancePair;
import org.harmattan.scenario.TimelineEntry;

/**
 * A scenario in the shape of its file: what stands at the top level, section by section. While a
 * file is checked, components that could not be read are null.
 */
record Document(
    @Described(says = "short name for files; the file's own name where left out") String name,
    @Described(says = "one line for charts") String title,
    @Described(says = "what the scenario asks, in words") String question,
    @Described(says = "first day", fixed = "the run has begun") LocalDate start,
    @Described(says = "last day, inclusive") LocalDate end,
    @Described(says = "the localities") Grid grid,
    @Described(says = "model parameters by group; the default holds for what is left out")
        Parameters parameters,
    @Described(
            says = "mechanisms switched on or off; all but the diagnostic ones are on",
            orElse = "{}")
        Map<Mechanism, Boolean> mechanisms,
    @Described(says = "how each armed bloc fights and rules") Map<Bloc, Doctrine> blocs,
    @Described(
            says = "initial stances by pair of blocs, e.g. jnim-is; other pairs are hostile",
            orElse = "{}",
            fixed = "a timeline entry of kind set-stance changes them")
        Map<String, Stance> stances,
    @Described(says = "armed non-state groups by id") Map<String, Group> groups,
    @Described(says = "state and foreign forces by id") Map<String, Force> forces,
    @Described(says = "dated events by id") Map<String, TimelineEntry> timeline) {

  /** The grid of localities. */
  record Grid(
      @Parameter(
              says = "side of a locality",
              unit = "km",
              value = 20,
              min = 10,
              max = 50,
              fixed = "the localities are made with it",
              source = "numerical")
          double cellKm) {}

  /** The file's shape of a scenario. */
  static Document of(Scenario scenario) {
    Map<Mechanism, Boolean> mechanisms = new EnumMap<>(Mechanism.class);
    for (Mechanism mechanism : Mechanism.values()) {
      mechanisms.put(mechanism, scenario.has(mechanism));
    }
    Map<String, Stance> stances = new LinkedHashMap<>();
    scenario
        .stances()
        .forEach(s -> stances.put(Kebab.of(s.a()) + "-" + Kebab.of(s.b()), s.stance()));
    return new Document(
        scenario.name(),
        scenario.title(),
        scenario.question(),
        scenario.start(),
        scenario.end(),
        new Grid(scenario.cellKm()),
        scenario.parameters(),
        mechanisms,
        scenario.doctrines(),
        stances,
        scenario.groups(),
        scenario.forces(),
        scenario.timeline());
  }

  /** The scenario, run until a day; entries of the timeline after it are never reached. */
  Scenario scenario(LocalDate until) {
    return new Scenario(
        name,
        title,
        question,
        start,
        until,
        grid.cellKm(),
        parameters,
        mechanismsOn(),
        blocs,
        stancePairs(),
        groups,
        forces,
        timelineUntil(until));
  }

  private Set<Mechanism> mechanismsOn() {
    return Arrays.stream(Mechanism.values())
        .filter(m -> mechanisms.getOrDefault(m, m.onByDefault()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<StancePair> stancePairs() {
    List<StancePair> pairs = new ArrayList<>();
    stances.forEach((key, stance) -> pairs.add(BlocPair.of(key).orElseThrow().with(stance)));
    pairs.sort(Comparator.comparing(StancePair::a).thenComparing(StancePair::b));
    return pairs;
  }

  private Map<String, TimelineEntry> timelineUntil(LocalDate until) {
    Map<String, TimelineEntry> dated = new LinkedHashMap<>();
    new TreeMap<>(timeline)
        .values().stream()
            .filter(e -> !e.date().isAfter(until))
            .sorted(Comparator.comparing(TimelineEntry::date))
            .forEach(e -> dated.put(e.id(), e));
    return dated;
  }
}

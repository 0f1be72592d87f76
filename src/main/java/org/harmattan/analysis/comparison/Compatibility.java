package org.harmattan.analysis.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harmattan.results.stored.RunSet;

/**
 * In what sets of runs differ that makes them incomparable, and which of them compare.
 *
 * @param faults a line for each property that is not the same for all
 * @param comparable groups of at least two sets that compare with each other
 */
public record Compatibility(List<String> faults, List<List<RunSet>> comparable) {

  /** What must be the same. */
  private enum Property {
    VERSION("made by different versions", s -> s.version() + " (" + s.commit() + ")"),
    PERIOD(
        "periods differ", s -> s.months().get(0) + " to " + s.months().get(s.months().size() - 1)),
    REGIONS("regions differ", s -> String.join(", ", s.regions())),
    GRID("grids differ", s -> s.scenario().cellKm() + " km"),
    /** A factor of an experiment may have changed the grid: the maps tell. */
    LOCALITIES("grids differ", s -> s.runs().get(0).localities() + " localities");

    private final String label;
    private final Function<RunSet, String> value;

    Property(String label, Function<RunSet, String> value) {
      this.label = label;
      this.value = value;
    }
  }

  /**
   * Compares all with all.
   *
   * @param acrossVersions whether runs of different versions may be compared
   */
  public static Compatibility of(List<RunSet> sets, boolean acrossVersions) {
    List<Property> properties = new ArrayList<>(List.of(Property.values()));
    if (acrossVersions) {
      properties.remove(Property.VERSION);
    }
    if (!sets.stream().allMatch(RunSet::hasMaps)) {
      properties.remove(Property.LOCALITIES);
    }
    List<String> faults = new ArrayList<>();
    for (Property property : properties) {
      Map<String, List<RunSet>> by = groups(sets, property.value);
      if (by.size() > 1) {
        faults.add(property.label + ": " + text(by));
      }
    }
    List<List<RunSet>> comparable =
        groups(sets, s -> properties.stream().map(p -> p.value.apply(s)).toList().toString())
            .values()
            .stream()
            .filter(group -> group.size() > 1)
            .toList();
    return new Compatibility(faults, comparable);
  }

  private static Map<String, List<RunSet>> groups(
      List<RunSet> sets, Function<RunSet, String> value) {
    return sets.stream()
        .collect(Collectors.groupingBy(value, LinkedHashMap::new, Collectors.toList()));
  }

  private static String text(Map<String, List<RunSet>> by) {
    return by.entrySet().stream()
        .map(e -> e.getKey() + " in " + places(e.getValue()))
        .collect(Collectors.joining("; "));
  }

  /** The places of sets, with commas between. */
  public static String places(List<RunSet> sets) {
    return sets.stream().map(RunSet::place).collect(Collectors.joining(", "));
  }
}

package org.harmattan.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.harmattan.analysis.RecordedViolence.RecordedArrival;
import org.harmattan.observe.Arrivals;
import org.harmattan.observe.ObservedEvent;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;

/**
 * A run in the figures by which it is compared with the record. Regions are the record's: Taoudénit
 * counts as Tombouctou.
 *
 * @param deathsByYear recorded deaths by year
 * @param deathsByRegion recorded deaths by region and year
 * @param sustained date on which sustained militant violence began, by region; without the regions
 *     that it never reached
 */
public record RunSummary(
    Map<Integer, Integer> deathsByYear,
    Map<String, Map<Integer, Integer>> deathsByRegion,
    Map<String, LocalDate> sustained) {

  /** Rank of a region never reached: after all others, tied among themselves. */
  private static final double NEVER = 1e9;

  /** The summary of a run. */
  public static RunSummary of(RunResult run, Places places) {
    Map<Integer, Integer> byYear = new TreeMap<>();
    Map<String, Map<Integer, Integer>> byRegion = new LinkedHashMap<>();
    run.regions().forEach(r -> byRegion.put(RecordedViolence.recordedName(r), new TreeMap<>()));
    run.months().forEach(m -> byYear.put(m.getYear(), 0));
    byRegion.values().forEach(years -> years.putAll(byYear));
    for (ObservedEvent observed : run.events()) {
      int year = run.scenario().start().plusDays(observed.event().day()).getYear();
      byYear.merge(year, observed.recordedDeaths(), Integer::sum);
      byRegion.get(region(observed, places)).merge(year, observed.recordedDeaths(), Integer::sum);
    }
    return new RunSummary(byYear, byRegion, sustained(run, places));
  }

  /** Recorded deaths of a region within years, both inclusive. */
  public int deaths(String region, int firstYear, int lastYear) {
    return deathsByRegion.getOrDefault(region, Map.of()).entrySet().stream()
        .filter(e -> e.getKey() >= firstYear && e.getKey() <= lastYear)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /**
   * How well the order in which sustained militant violence reached the regions agrees with the
   * record's: Kendall's τ-b, 1 the same, −1 reversed, NaN where the run has no order. Regions never
   * reached come last, tied.
   */
  public double arrivalOrderScore() {
    List<RecordedArrival> recorded = RecordedViolence.mali().arrivals();
    double[] observed =
        recorded.stream()
            .mapToDouble(a -> a.sustained() == null ? NEVER : a.sustained().atDay(1).toEpochDay())
            .toArray();
    double[] simulated =
        recorded.stream()
            .map(a -> sustained.get(a.region()))
            .mapToDouble(date -> date == null ? NEVER : date.toEpochDay())
            .toArray();
    return new KendallsCorrelation().correlation(observed, simulated);
  }

  private static Map<String, LocalDate> sustained(RunResult run, Places places) {
    Map<String, List<Integer>> days =
        run.events().stream()
            .filter(e -> e.recorded() && e.event().militant())
            .collect(
                Collectors.groupingBy(
                    e -> region(e, places),
                    TreeMap::new,
                    Collectors.mapping(e -> e.event().day(), Collectors.toList())));
    Map<String, LocalDate> dates = new TreeMap<>();
    days.forEach(
        (region, its) -> {
          int day = Arrivals.sustainedDay(its);
          if (day >= 0) {
            dates.put(region, run.scenario().start().plusDays(day));
          }
        });
    return dates;
  }

  private static String region(ObservedEvent observed, Places places) {
    return RecordedViolence.recordedName(places.region(places.locality(observed.event())));
  }
}

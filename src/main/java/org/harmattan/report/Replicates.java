package org.harmattan.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.Quantiles;
import org.harmattan.draw.Fan;
import org.harmattan.draw.chart.Years;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.observe.Measure;
import org.harmattan.observe.ObservedEvent;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Scenario;

/**
 * The replicates of one scenario as the series that charts show.
 *
 * @param runs at least one run of the same scenario
 * @param grid the grid they ran on
 */
record Replicates(List<RunResult> runs, LocalityGrid grid) {
  Replicates {
    runs = List.copyOf(runs);
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("a report needs at least one run");
    }
  }

  /** A series of one run. */
  @FunctionalInterface
  interface Series {
    double[] of(RunResult run);
  }

  RunResult first() {
    return runs.get(0);
  }

  Scenario scenario() {
    return first().scenario();
  }

  int count() {
    return runs.size();
  }

  boolean single() {
    return runs.size() == 1;
  }

  List<YearMonth> months() {
    return first().months();
  }

  List<String> regions() {
    return first().regions();
  }

  /** The days that were simulated. */
  Years days() {
    return Years.of(months());
  }

  /** Calendar years, the last perhaps not complete. */
  List<Integer> years() {
    return IntStream.rangeClosed(
            months().get(0).getYear(), months().get(months().size() - 1).getYear())
        .boxed()
        .toList();
  }

  /** Median and bands of a series; the series itself for a single run. */
  Fan fan(Series series) {
    return fan(runs.stream().map(series::of).toList());
  }

  /** Median and bands of series of equal length. */
  static Fan fan(List<double[]> series) {
    if (series.size() == 1) {
      return Fan.single(series.get(0));
    }
    List<Band> bands = Quantiles.bands(series);
    return new Fan(
        bands.stream().mapToDouble(Band::low90).toArray(),
        bands.stream().mapToDouble(Band::low50).toArray(),
        bands.stream().mapToDouble(Band::median).toArray(),
        bands.stream().mapToDouble(Band::high50).toArray(),
        bands.stream().mapToDouble(Band::high90).toArray());
  }

  /** A bloc's share in a region at each month's end. */
  static Series share(int region, Bloc bloc, Measure measure) {
    return run -> {
      double[] series = new double[run.months().size()];
      Arrays.setAll(series, month -> run.influence().get(month, region, bloc, measure));
      return series;
    };
  }

  /** Recorded deaths by calendar year in some regions. */
  Series deathsByYear(int... regions) {
    int firstYear = years().get(0);
    int count = years().size();
    LocalDate start = scenario().start();
    return run -> {
      double[] series = new double[count];
      for (ObservedEvent event : run.events()) {
        if (contains(regions, region(event))) {
          series[start.plusDays(event.event().day()).getYear() - firstYear] +=
              event.recordedDeaths();
        }
      }
      return series;
    };
  }

  /** Displaced people in the whole country at each month's end. */
  static Series displaced() {
    return run ->
        Arrays.stream(run.displacedHosted()).mapToDouble(m -> Arrays.stream(m).sum()).toArray();
  }

  /** Recorded deaths of each recorded fatal event. */
  static int[] fatalities(RunResult run) {
    return run.events().stream()
        .filter(e -> e.recorded() && e.recordedDeaths() > 0)
        .mapToInt(ObservedEvent::recordedDeaths)
        .toArray();
  }

  /** All regions. */
  int[] everywhere() {
    return IntStream.range(0, regions().size()).toArray();
  }

  private int region(ObservedEvent event) {
    return grid.localities().get(event.event().locality()).region();
  }

  private static boolean contains(int[] regions, int region) {
    return Arrays.stream(regions).anyMatch(r -> r == region);
  }
}

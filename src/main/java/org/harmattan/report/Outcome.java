package org.harmattan.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.analysis.NationalShare;
import org.harmattan.draw.chart.Numbers;
import org.harmattan.geography.Country;
import org.harmattan.observe.Measure;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.Bloc;

/**
 * One figure by which runs are compared.
 *
 * @param label what it is, with its unit
 * @param scale what it is multiplied with to be shown
 * @param decimals digits shown after the point
 * @param figure the figure of a run
 */
record Outcome(String label, double scale, int decimals, Figure figure) {

  /** A figure of a run. */
  @FunctionalInterface
  interface Figure {
    double of(Replicates replicates, RunResult run);
  }

  double of(Replicates replicates, RunResult run) {
    return figure.of(replicates, run);
  }

  /** A value as it is shown. */
  String write(double value) {
    return Double.isNaN(value) ? "–" : Numbers.fixed(scale * value, decimals);
  }

  /** The figures of a comparison. */
  static List<Outcome> all(Country country) {
    return List.of(
        new Outcome(
            "Recorded deaths, whole period",
            1,
            0,
            (all, run) -> Arrays.stream(all.deathsByYear(all.everywhere()).of(run)).sum()),
        new Outcome(
            "Civilian deaths, whole period",
            1,
            0,
            (all, run) -> run.events().stream().mapToInt(e -> e.event().civilianDeaths()).sum()),
        new Outcome(
            "Displaced at the end, thousand",
            0.001,
            0,
            (all, run) -> last(Replicates.displaced().of(run))),
        influence(country, Bloc.STATE),
        influence(country, Bloc.JNIM),
        influence(country, Bloc.IS));
  }

  private static Outcome influence(Country country, Bloc bloc) {
    return new Outcome(
        bloc.label() + ", influence at the end, % of population",
        100,
        1,
        (all, run) -> last(nationalShare(country, bloc).of(run)));
  }

  private static double last(double[] series) {
    return series[series.length - 1];
  }

  /** A bloc's influence in the country: regions weighted by their people in 2009. */
  static Replicates.Series nationalShare(Country country, Bloc bloc) {
    NationalShare share = new NationalShare(country, Measure.INFLUENCE_POPULATION);
    return run ->
        IntStream.range(0, run.months().size())
            .mapToDouble(month -> share.of(run, month, bloc))
            .toArray();
  }
}

package org.harmattan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.analysis.PairedDifference;
import org.harmattan.draw.Fan;
import org.harmattan.draw.chart.ComparisonChart;

/**
 * Scenarios side by side; replicate i of each ran on the same random numbers, so replicates are
 * compared in pairs.
 *
 * @param scenarios replicates of each scenario, the one compared with first
 * @param labels a name for each
 */
record Comparison(List<Replicates> scenarios, List<String> labels) {
  Comparison {
    scenarios = List.copyOf(scenarios);
    labels = List.copyOf(labels);
    if (scenarios.isEmpty() || scenarios.size() != labels.size()) {
      throw new IllegalArgumentException(
          scenarios.size() + " scenarios with " + labels.size() + " labels");
    }
  }

  Replicates first() {
    return scenarios.get(0);
  }

  /** A scenario's series, made to fit its own runs. */
  @FunctionalInterface
  interface Quantity {
    Replicates.Series in(Replicates replicates);
  }

  /** The quantity in each scenario and its difference from the first. */
  List<ComparisonChart.Scenario> series(Quantity quantity) {
    List<ComparisonChart.Scenario> series = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      Fan values = scenarios.get(i).fan(quantity.in(scenarios.get(i)));
      Fan difference = i == 0 ? null : Replicates.fan(differences(i, quantity));
      series.add(new ComparisonChart.Scenario(labels.get(i), values, difference));
    }
    return series;
  }

  private List<double[]> differences(int scenario, Quantity quantity) {
    Replicates other = scenarios.get(scenario);
    return IntStream.range(0, pairs(scenario))
        .mapToObj(
            i ->
                minus(
                    quantity.in(other).of(other.runs().get(i)),
                    quantity.in(first()).of(first().runs().get(i))))
        .toList();
  }

  private static double[] minus(double[] a, double[] b) {
    return IntStream.range(0, Math.min(a.length, b.length)).mapToDouble(i -> a[i] - b[i]).toArray();
  }

  /** Mean difference of one figure from the first scenario, with its interval. */
  PairedDifference difference(int scenario, Outcome outcome) {
    Replicates other = scenarios.get(scenario);
    return PairedDifference.of(
        values(first(), outcome, pairs(scenario)), values(other, outcome, pairs(scenario)));
  }

  private static double[] values(Replicates replicates, Outcome outcome, int count) {
    return replicates.runs().stream()
        .limit(count)
        .mapToDouble(run -> outcome.of(replicates, run))
        .toArray();
  }

  private int pairs(int scenario) {
    return Math.min(first().count(), scenarios.get(scenario).count());
  }
}

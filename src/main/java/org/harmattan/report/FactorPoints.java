package org.harmattan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.harmattan.analysis.OutcomeValues;
import org.harmattan.draw.chart.FactorAxis;
import org.harmattan.draw.chart.Numbers;
import org.harmattan.experiment.design.Factor;
import org.harmattan.experiment.design.Scale;
import org.harmattan.experiment.plan.Plan;

/**
 * Points of one scenario with their factors' values as numbers and a result for every replicate.
 *
 * @param of the factors
 * @param values by point and factor; a level is its number from 0
 * @param replicates results by point and replicate
 * @param centre values of the first point of the design
 */
record FactorPoints(
    List<Factor> of, List<double[]> values, List<double[]> replicates, double[] centre) {
  private static final int DIGITS = 3;

  /** The points of which every run is completed. */
  static FactorPoints complete(Plan plan, OutcomeValues measured, int scenario) {
    List<Factor> factors = plan.experiment().factors();
    List<double[]> values = new ArrayList<>();
    List<double[]> replicates = new ArrayList<>();
    int first = scenario * plan.pointsPerScenario();
    for (int point = first; point < first + plan.pointsPerScenario(); point++) {
      double[] results = measured.of(point);
      if (results.length == plan.experiment().replications()) {
        values.add(numbers(factors, plan.points().rows().get(point).values()));
        replicates.add(results);
      }
    }
    double[] centre = numbers(factors, plan.points().rows().get(first).values());
    return new FactorPoints(factors, values, replicates, centre);
  }

  int size() {
    return values.size();
  }

  int factors() {
    return of.size();
  }

  /** A factor's value at every point. */
  double[] values(int factor) {
    return values.stream().mapToDouble(v -> v[factor]).toArray();
  }

  /** The same, once for each run. */
  double[] runsOf(int factor) {
    return IntStream.range(0, size())
        .mapToObj(i -> Collections.nCopies(replicates.get(i).length, values.get(i)[factor]))
        .flatMapToDouble(copies -> copies.stream().mapToDouble(Double::doubleValue))
        .toArray();
  }

  /** The result of every run. */
  double[] runs() {
    return replicates.stream().flatMapToDouble(DoubleStream::of).toArray();
  }

  /** The mean result of every point. */
  double[] means() {
    return replicates.stream().mapToDouble(StatUtils::mean).toArray();
  }

  /** The values of a factor, each once, ascending. */
  double[] distinct(int factor) {
    return Arrays.stream(values(factor)).distinct().sorted().toArray();
  }

  /** The points at which a factor has a value. */
  FactorPoints at(int factor, double value) {
    return only(i -> values.get(i)[factor] == value);
  }

  /** The points at which all other factors are as at the centre. */
  FactorPoints alone(int factor) {
    return only(
        i ->
            IntStream.range(0, factors())
                .allMatch(f -> f == factor || values.get(i)[f] == centre[f]));
  }

  /** The factor with its unit. */
  String title(int factor) {
    Factor f = of.get(factor);
    return SensitivityFigures.name(f) + (f.unit().equals("1") ? "" : " (" + f.unit() + ")");
  }

  /** What a value is called. */
  String name(int factor, double value) {
    return of.get(factor).scale() instanceof Scale.Levels levels
        ? levels.values().get((int) value)
        : Numbers.significant(value, DIGITS);
  }

  /** The axis of a factor. */
  FactorAxis axis(int factor) {
    Scale scale = of.get(factor).scale();
    if (scale instanceof Scale.Levels levels) {
      return FactorAxis.names(levels.values());
    }
    double[] seen = values(factor);
    boolean log = scale instanceof Scale.Log && StatUtils.min(seen) > 0;
    List<String> ends = scale.extremes();
    // Listed points may lie beyond the range.
    double min = Math.min(StatUtils.min(seen), Double.parseDouble(ends.get(0)));
    double max = Math.max(StatUtils.max(seen), Double.parseDouble(ends.get(1)));
    List<Double> named = Arrays.stream(distinct(factor)).boxed().toList();
    return FactorAxis.numbers(min, max, log, named);
  }

  private FactorPoints only(IntPredicate kept) {
    int[] indices = IntStream.range(0, size()).filter(kept).toArray();
    return new FactorPoints(
        of,
        Arrays.stream(indices).mapToObj(values::get).toList(),
        Arrays.stream(indices).mapToObj(replicates::get).toList(),
        centre);
  }

  private static double[] numbers(List<Factor> factors, List<String> values) {
    return IntStream.range(0, factors.size())
        .mapToDouble(
            i ->
                factors.get(i).scale() instanceof Scale.Levels levels
                    ? levels.values().indexOf(values.get(i))
                    : Double.parseDouble(values.get(i)))
        .toArray();
  }
}

package org.harmattan.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.harmattan.scenario.Mechanism;

/**
 * What the removal of a mechanism does to an outcome: without it minus with it, over runs that draw
 * the same random numbers.
 *
 * @param mechanism what was removed
 * @param outcome what was measured
 * @param baselineMean mean with the mechanism
 * @param withoutMean mean without it
 * @param difference without − with, in pairs
 * @param pHolm p-value of no difference, corrected for all effects reported together
 */
public record RemovalEffect(
    Mechanism mechanism,
    Outcome outcome,
    double baselineMean,
    double withoutMean,
    PairedDifference difference,
    double pHolm) {
  /** Chance of an effect being found where there is none. */
  public static final double LEVEL = 0.05;

  /** Share of the mean with the mechanism; NaN where that is zero. */
  public double relative() {
    return baselineMean == 0 ? Double.NaN : difference.mean() / Math.abs(baselineMean);
  }

  /** Whether an effect was found: the 95 % t interval does not contain zero. */
  public boolean found() {
    return difference.excludesZero();
  }

  /** Whether it is found also when the number of effects looked at is allowed for. */
  public boolean foundAmongMany() {
    return pHolm < LEVEL;
  }

  /**
   * The effects of several removals on some outcomes, corrected together.
   *
   * @param outcomes what was measured
   * @param baseline the outcomes in their order by replicate; null for a run that broke
   * @param without the same without each mechanism, of the same replicates; a mechanism with fewer
   *     than two whole pairs is left out
   */
  public static List<RemovalEffect> of(
      List<Outcome> outcomes, List<double[]> baseline, Map<Mechanism, List<double[]>> without) {
    List<RemovalEffect> effects = new ArrayList<>();
    without.forEach((mechanism, runs) -> addAll(mechanism, outcomes, baseline, runs, effects));
    double[] corrected =
        Holm.adjust(effects.stream().mapToDouble(e -> e.difference().pValue()).toArray());
    return IntStream.range(0, corrected.length)
        .mapToObj(i -> effects.get(i).withPHolm(corrected[i]))
        .toList();
  }

  private static void addAll(
      Mechanism mechanism,
      List<Outcome> outcomes,
      List<double[]> baseline,
      List<double[]> without,
      List<RemovalEffect> effects) {
    List<Integer> pairs =
        IntStream.range(0, baseline.size())
            .filter(i -> Objects.nonNull(baseline.get(i)) && Objects.nonNull(without.get(i)))
            .boxed()
            .toList();
    if (pairs.size() < 2) {
      return;
    }
    for (int i = 0; i < outcomes.size(); i++) {
      double[] with = column(baseline, pairs, i);
      double[] removed = column(without, pairs, i);
      effects.add(
          new RemovalEffect(
              mechanism,
              outcomes.get(i),
              StatUtils.mean(with),
              StatUtils.mean(removed),
              PairedDifference.of(with, removed),
              Double.NaN));
    }
  }

  private static double[] column(List<double[]> runs, List<Integer> pairs, int index) {
    return pairs.stream().mapToDouble(i -> runs.get(i)[index]).toArray();
  }

  private RemovalEffect withPHolm(double corrected) {
    return new RemovalEffect(mechanism, outcome, baselineMean, withoutMean, difference, corrected);
  }
}

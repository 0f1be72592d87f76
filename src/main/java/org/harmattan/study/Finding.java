package org.harmattan.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.harmattan.analysis.Holm;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.PairedDifference;
import org.harmattan.analysis.Quantiles;

/**
 * What a question's scenario changes in one outcome.
 *
 * @param question what was asked
 * @param outcome in what it is answered
 * @param baselineMedian median of the baseline's runs
 * @param scenarioMedian median of the scenario's runs
 * @param difference scenario − baseline, in pairs
 * @param pHolm p-value of no difference, corrected for all findings reported together
 */
public record Finding(
    Question question,
    Outcome outcome,
    double baselineMedian,
    double scenarioMedian,
    PairedDifference difference,
    double pHolm) {
  private static final double LEVEL = 0.05;
  private static final double MEDIAN = 0.5;

  /** Whether the interval of the difference excludes zero. */
  public boolean found() {
    return difference.excludesZero();
  }

  /** Whether it is found also when the number of findings looked at is allowed for. */
  public boolean foundAmongMany() {
    return found() && pHolm < LEVEL;
  }

  /** Whether every pair of runs ended alike. */
  public boolean unchanged() {
    return difference.tLow() == 0 && difference.tHigh() == 0;
  }

  /**
   * The findings of one question, not yet corrected; none with fewer than two whole pairs.
   *
   * @param outcomes in what it is answered
   * @param baseline the outcomes in their order by replicate; null for a run that broke
   * @param scenario the same of the same replicates
   */
  static List<Finding> of(
      Question question, List<Outcome> outcomes, List<double[]> baseline, List<double[]> scenario) {
    int[] pairs =
        IntStream.range(0, baseline.size())
            .filter(i -> Objects.nonNull(baseline.get(i)) && Objects.nonNull(scenario.get(i)))
            .toArray();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; pairs.length > 1 && i < outcomes.size(); i++) {
      double[] before = column(baseline, pairs, i);
      double[] after = column(scenario, pairs, i);
      findings.add(
          new Finding(
              question,
              outcomes.get(i),
              Quantiles.of(before, MEDIAN),
              Quantiles.of(after, MEDIAN),
              PairedDifference.of(before, after),
              Double.NaN));
    }
    return findings;
  }

  /** The findings corrected together. */
  static List<Finding> corrected(List<Finding> findings) {
    double[] p = Holm.adjust(findings.stream().mapToDouble(f -> f.difference.pValue()).toArray());
    return IntStream.range(0, p.length).mapToObj(i -> findings.get(i).withPHolm(p[i])).toList();
  }

  private static double[] column(List<double[]> runs, int[] pairs, int outcome) {
    return IntStream.of(pairs).mapToDouble(i -> runs.get(i)[outcome]).toArray();
  }

  private Finding withPHolm(double p) {
    return new Finding(question, outcome, baselineMedian, scenarioMedian, difference, p);
  }
}

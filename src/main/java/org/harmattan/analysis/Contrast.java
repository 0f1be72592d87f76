package org.harmattan.analysis;

import org.apache.commons.math3.stat.StatUtils;

/**
 * How a quantity differs between a baseline and another set of runs: by how much, in its own unit
 * and beside the spread of the runs, and how surely.
 *
 * @param paired whether runs of the same seed were subtracted from each other
 * @param baselineRuns runs of the baseline that were used
 * @param runs runs of the other that were used
 * @param baselineMean mean over the baseline's runs
 * @param mean mean over the other's
 * @param difference the other − baseline
 * @param low lower end of the 95 % t interval of the difference; NaN where a single run or pair
 *     allows none
 * @param high upper end of it
 * @param bootstrapLow lower end of the 95 % bootstrap interval
 * @param bootstrapHigh upper end of it
 * @param p two-sided p-value of no difference by the t test that belongs to the interval
 * @param g {@link EffectSize#hedges}
 * @param superiority how often the other is larger, ties counting half: share of the pairs, or of
 *     all combinations of two runs
 */
public record Contrast(
    boolean paired,
    int baselineRuns,
    int runs,
    double baselineMean,
    double mean,
    double difference,
    double low,
    double high,
    double bootstrapLow,
    double bootstrapHigh,
    double p,
    double g,
    double superiority) {

  /** Of runs in pairs: place i of both has the same seed. */
  public static Contrast paired(double[] baseline, double[] other) {
    return of(
        baseline,
        other,
        PairedDifference.of(baseline, other),
        EffectSize.superiorityPaired(baseline, other));
  }

  /** Of runs that have nothing to do with each other. */
  public static Contrast unpaired(double[] baseline, double[] other) {
    return of(
        baseline,
        other,
        UnpairedDifference.of(baseline, other),
        EffectSize.superiorityUnpaired(baseline, other));
  }

  private static Contrast of(
      double[] baseline, double[] other, MeanDifference difference, double superiority) {
    return new Contrast(
        difference instanceof PairedDifference,
        baseline.length,
        other.length,
        StatUtils.mean(baseline),
        StatUtils.mean(other),
        difference.mean(),
        difference.tLow(),
        difference.tHigh(),
        difference.bootstrapLow(),
        difference.bootstrapHigh(),
        difference.pValue(),
        difference.mean() == 0 ? 0 : EffectSize.hedges(baseline, other),
        superiority);
  }

  /** Whether the interval lies on one side of zero; never where there is none. */
  public boolean excludesZero() {
    return low > 0 || high < 0;
  }

  /** Share of the baseline's mean; NaN where that is zero. */
  public double relative() {
    return baselineMean == 0 ? Double.NaN : difference / Math.abs(baselineMean);
  }
}

package org.harmattan.analysis;

import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A bootstrap interval of a mean, or of a difference of two means, that is wide enough for few
 * replicates.
 *
 * <p>The plain percentile interval is too narrow for small n: resampling has the variance s²(n −
 * 1)/n² instead of s²/n, and normal quantiles where Student's belong. Both are mended as Hesterberg
 * (2015, What teachers should know about the bootstrap, The American Statistician 69, 371–386,
 * section 4.3) proposes: resampled deviations from a sample's mean are stretched by √(n/(n − 1)),
 * and the quantiles are taken at Φ(∓ t(ν, 97.5 %)) instead of 2.5 and 97.5 %. He puts both into the
 * quantile; stretching the deviations lets it serve two samples of different size.
 *
 * @param low lower end of the 95 % interval
 * @param high upper end
 */
record ExpandedBootstrap(double low, double high) {
  private static final int RESAMPLES = 2000;

  /** Of no meaning, but fixed: the same replicates always give the same interval. */
  private static final long SEED = 20120116L;

  /** The interval of a mean of at least two values. */
  static ExpandedBootstrap ofMean(double[] values) {
    SplittableRandom random = new SplittableRandom(SEED);
    double mean = StatUtils.mean(values);
    double[] resampled = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      resampled[i] = resampledMean(values, mean, random);
    }
    return of(resampled, values.length - 1.0);
  }

  /**
   * The interval of the difference of means second − first.
   *
   * @param degreesOfFreedom of Student's t that belongs to the difference
   */
  static ExpandedBootstrap ofDifference(double[] first, double[] second, double degreesOfFreedom) {
    SplittableRandom random = new SplittableRandom(SEED);
    double before = StatUtils.mean(first);
    double after = StatUtils.mean(second);
    double[] resampled = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      resampled[i] = resampledMean(second, after, random) - resampledMean(first, before, random);
    }
    return of(resampled, degreesOfFreedom);
  }

  private static ExpandedBootstrap of(double[] resampled, double degreesOfFreedom) {
    double t = new TDistribution(degreesOfFreedom).inverseCumulativeProbability(0.975);
    // Never quite 0: the extremes of the resamples are the widest interval that there is.
    double tail = Math.max(1e-9, new NormalDistribution().cumulativeProbability(-t));
    return new ExpandedBootstrap(Quantiles.of(resampled, tail), Quantiles.of(resampled, 1 - tail));
  }

  private static double resampledMean(double[] values, double mean, SplittableRandom random) {
    int n = values.length;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += values[random.nextInt(n)];
    }
    return mean + Math.sqrt(n / (n - 1.0)) * (sum / n - mean);
  }
}

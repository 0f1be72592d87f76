package org.harmattan.analysis;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Mean difference between two scenarios on common seeds: replicate i of both draws the same random
 * numbers, so what they share cancels.
 *
 * @param replicates number of pairs
 * @param mean mean of second − first
 * @param tLow lower end of the 95 % t interval; NaN with one pair
 * @param tHigh upper end of it
 * @param bootstrapLow lower end of the 95 % bootstrap interval ({@link ExpandedBootstrap}); NaN
 *     with one pair
 * @param bootstrapHigh upper end of it
 */
public record PairedDifference(
    int replicates,
    double mean,
    double tLow,
    double tHigh,
    double bootstrapLow,
    double bootstrapHigh)
    implements MeanDifference {
  private static final double CONFIDENCE = 0.95;

  /**
   * The difference second − first.
   *
   * @param first a quantity by replicate
   * @param second the same quantity of the same replicates in another scenario
   */
  public static PairedDifference of(double[] first, double[] second) {
    if (first.length != second.length || first.length == 0) {
      throw new IllegalArgumentException(first.length + " and " + second.length + " replicates");
    }
    double[] differences =
        IntStream.range(0, first.length).mapToDouble(i -> second[i] - first[i]).toArray();
    double mean = StatUtils.mean(differences);
    double half = tHalfWidth(differences);
    ExpandedBootstrap bootstrap =
        differences.length < 2
            ? new ExpandedBootstrap(Double.NaN, Double.NaN)
            : ExpandedBootstrap.ofMean(differences);
    return new PairedDifference(
        differences.length, mean, mean - half, mean + half, bootstrap.low(), bootstrap.high());
  }

  /** Whether the t interval lies on one side of zero; never with one pair. */
  public boolean excludesZero() {
    return tLow > 0 || tHigh < 0;
  }

  /**
   * Two-sided p-value of the paired t test of no difference; 1 where no pair differs, NaN with one
   * pair.
   */
  @Override
  public double pValue() {
    if (replicates < 2) {
      return Double.NaN;
    }
    if (mean == 0) {
      return 1;
    }
    TDistribution student = new TDistribution(replicates - 1);
    double quantile = student.inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    double standardError = (tHigh - mean) / quantile;
    return 2 * student.cumulativeProbability(-Math.abs(mean) / standardError);
  }

  /** t(n − 1) quantile × s / √n. */
  private static double tHalfWidth(double[] differences) {
    int n = differences.length;
    if (n < 2) {
      return Double.NaN;
    }
    double t = new TDistribution(n - 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    return t * Math.sqrt(StatUtils.variance(differences) / n);
  }
}

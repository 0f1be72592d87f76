package org.harmattan.analysis;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.TTest;

/**
 * Mean difference between two sets of runs that share no random numbers. The t interval and test
 * are Welch's, which do not suppose equal variances (Welch 1947, The generalization of “Student’s”
 * problem, Biometrika 34, 28–35).
 *
 * @param mean mean of the second − mean of the first
 * @param tLow lower end of the 95 % t interval; NaN where one of the sets has one run only
 * @param tHigh upper end of it
 * @param bootstrapLow lower end of the 95 % bootstrap interval ({@link ExpandedBootstrap})
 * @param bootstrapHigh upper end of it
 * @param pValue two-sided, of no difference in the means
 */
public record UnpairedDifference(
    double mean,
    double tLow,
    double tHigh,
    double bootstrapLow,
    double bootstrapHigh,
    double pValue)
    implements MeanDifference {

  /** The difference second − first of at least one value each. */
  public static UnpairedDifference of(double[] first, double[] second) {
    double mean = StatUtils.mean(second) - StatUtils.mean(first);
    if (first.length < 2 || second.length < 2) {
      return without(mean, Double.NaN);
    }
    double a = StatUtils.variance(first) / first.length;
    double b = StatUtils.variance(second) / second.length;
    if (a + b == 0) {
      return new UnpairedDifference(mean, mean, mean, mean, mean, mean == 0 ? 1 : 0);
    }
    double freedom = degreesOfFreedom(a, first.length, b, second.length);
    double half = new TDistribution(freedom).inverseCumulativeProbability(0.975) * Math.sqrt(a + b);
    ExpandedBootstrap bootstrap = ExpandedBootstrap.ofDifference(first, second, freedom);
    double p = new TTest().tTest(first, second);
    return new UnpairedDifference(
        mean, mean - half, mean + half, bootstrap.low(), bootstrap.high(), p);
  }

  private static UnpairedDifference without(double mean, double unknown) {
    return new UnpairedDifference(mean, unknown, unknown, unknown, unknown, unknown);
  }

  /** Welch–Satterthwaite, from the squared standard errors of the two means. */
  private static double degreesOfFreedom(double a, int n, double b, int m) {
    return (a + b) * (a + b) / (a * a / (n - 1) + b * b / (m - 1));
  }
}

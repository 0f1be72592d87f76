package org.harmattan.analysis.calibration;

import java.util.Arrays;

/**
 * How far parameters are from what is on record, in standard deviations of everything that could
 * excuse the distance.
 *
 * <p>I_j = |E[f_j] − z_j| / √(V_emulator + V_replicates + V_observation + V_discrepancy) (Craig et
 * al. 1997; Vernon, Goldstein and Bower 2010, eq. 12; the variance over replicates after
 * Andrianakis et al. 2015, since what is on record is one history too). Whatever the distribution,
 * if it has one mode at least 95 % of it lies within three standard deviations (Pukelsheim 1994):
 * beyond 3, a point is implausible.
 */
public final class Implausibility {
  private Implausibility() {}

  /**
   * The distance of one statistic.
   *
   * @param mean what is expected of the model
   * @param variance of that expectation, and of single runs around it
   */
  public static double of(double mean, double variance, Target target) {
    return Math.abs(mean - target.observed()) / Math.sqrt(variance + target.variance());
  }

  /**
   * The rank-th largest of several distances: with many statistics the largest alone would rule out
   * good points by chance or by one badly emulated statistic (Vernon et al. 2010, section 3.4).
   *
   * @param rank 1 for the largest
   */
  public static double worst(double[] distances, int rank) {
    double[] sorted = distances.clone();
    Arrays.sort(sorted);
    return sorted[Math.max(0, sorted.length - rank)];
  }
}

package org.harmattan.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How many replications are enough: the 95 % t interval of the mean, mean ± t(n − 1) s / √n,
 * against the number n of replications (Law 2015, Simulation Modeling and Analysis, §9.4.1).
 *
 * @param steps the interval after 2, 3, … replications
 * @param needed replications for the stated precision
 */
public record Adequacy(List<Step> steps, Needed needed) {
  private static final int MOST = 1_000_000;

  public Adequacy {
    steps = List.copyOf(steps);
  }

  /**
   * After so many replications.
   *
   * @param halfWidth half the interval's width
   */
  public record Step(int replications, double mean, double halfWidth) {}

  /**
   * What a precision takes.
   *
   * @param relativePrecision half-width as a share of the mean
   * @param replications the smallest n whose interval is that narrow, if mean and deviation stay as
   *     they are; {@link Integer#MAX_VALUE} beyond a million
   */
  public record Needed(double relativePrecision, int replications) {}

  /**
   * Adequacy of replicates in their order.
   *
   * @param relativePrecision wanted half-width as a share of the mean, above 0
   */
  public static Adequacy of(double[] replicates, double relativePrecision) {
    List<Step> steps = new ArrayList<>();
    for (int n = 2; n <= replicates.length; n++) {
      double[] first = Arrays.copyOf(replicates, n);
      double deviation = Math.sqrt(StatUtils.variance(first));
      steps.add(new Step(n, StatUtils.mean(first), halfWidth(deviation, n)));
    }
    return new Adequacy(steps, needed(replicates, relativePrecision));
  }

  private static Needed needed(double[] replicates, double relativePrecision) {
    double deviation = Math.sqrt(StatUtils.variance(replicates));
    double wanted = relativePrecision * Math.abs(StatUtils.mean(replicates));
    if (replicates.length < 2 || halfWidth(deviation, MOST) > wanted) {
      return new Needed(relativePrecision, Integer.MAX_VALUE);
    }
    // The half-width falls with n: bisection between one that may be too few and one that is
    // enough.
    int tooFew = 1;
    int enough = MOST;
    while (enough - tooFew > 1) {
      int middle = (tooFew + enough) / 2;
      if (halfWidth(deviation, middle) <= wanted) {
        enough = middle;
      } else {
        tooFew = middle;
      }
    }
    return new Needed(relativePrecision, enough);
  }

  private static double halfWidth(double deviation, int n) {
    double t =
        new TDistribution(null, n - 1).inverseCumulativeProbability((1 + Interval.CONFIDENCE) / 2);
    return t * deviation / Math.sqrt(n);
  }
}

package org.harmattan.analysis.calibration;

import java.util.List;

/**
 * How far a run is from the targets: the root of the mean of ((s_j − z_j) / σ_j)², where σ_j² is
 * the variance of the record's error, of the stated discrepancy and of single runs around their
 * mean, so that statistics of any unit count alike (Prangle 2017).
 *
 * @param targets what should be met
 * @param replicateVariances variance over replicates of each statistic
 */
public record Distance(List<Target> targets, double[] replicateVariances) {
  public Distance {
    targets = List.copyOf(targets);
  }

  /** The distance; infinite for a run that broke. */
  public double of(double[] statistics) {
    double sum = 0;
    for (int j = 0; j < statistics.length; j++) {
      double miss = statistics[j] - targets.get(j).observed();
      sum += miss * miss / (targets.get(j).variance() + replicateVariances[j]);
    }
    return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : Math.sqrt(sum / statistics.length);
  }
}

package org.harmattan.analysis.calibration;

import java.util.List;

/**
 * The replicates of one point, statistic by statistic; runs that broke are left out.
 *
 * @param means means over replicates
 * @param variances unbiased variances over replicates; NaN for a single one
 * @param count replicates that did not break
 */
public record Moments(double[] means, double[] variances, int count) {

  /** The moments of some runs, each with the same statistics. */
  public static Moments of(List<double[]> runs) {
    List<double[]> whole = runs.stream().filter(run -> !Double.isNaN(run[0])).toList();
    int n = whole.size();
    int statistics = runs.get(0).length;
    double[] means = new double[statistics];
    double[] variances = new double[statistics];
    for (int j = 0; j < statistics; j++) {
      int column = j;
      double mean = whole.stream().mapToDouble(run -> run[column]).sum() / n;
      double squares =
          whole.stream().mapToDouble(run -> (run[column] - mean) * (run[column] - mean)).sum();
      means[j] = mean;
      variances[j] = n < 2 ? Double.NaN : squares / (n - 1);
    }
    return new Moments(means, variances, n);
  }

  /** The mean of the variances of several points, which estimates the one that they share. */
  public static double[] pooledVariances(List<Moments> points) {
    int statistics = points.get(0).means().length;
    double[] pooled = new double[statistics];
    for (int j = 0; j < statistics; j++) {
      int column = j;
      pooled[j] =
          points.stream()
              .mapToDouble(point -> point.variances()[column])
              .filter(Double::isFinite)
              .average()
              .orElse(0);
    }
    return pooled;
  }
}

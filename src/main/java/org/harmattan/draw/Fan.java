package org.harmattan.draw;

import java.util.Arrays;

/**
 * How replicates spread around their median, at each step of an axis.
 *
 * @param low90 5 % quantile
 * @param low50 25 % quantile
 * @param median median
 * @param high50 75 % quantile
 * @param high90 95 % quantile
 */
public record Fan(
    double[] low90, double[] low50, double[] median, double[] high50, double[] high90) {

  /** A value of one replicate at one step. */
  @FunctionalInterface
  public interface Values {
    double at(int replicate, int step);
  }

  /** The fan of {@code replicates} series of {@code steps} values. */
  public static Fan of(int replicates, int steps, Values values) {
    double[][] q = new double[5][steps];
    double[] sample = new double[replicates];
    for (int step = 0; step < steps; step++) {
      for (int replicate = 0; replicate < replicates; replicate++) {
        sample[replicate] = values.at(replicate, step);
      }
      double[] at = quantiles(sample, 0.05, 0.25, 0.5, 0.75, 0.95);
      for (int i = 0; i < at.length; i++) {
        q[i][step] = at[i];
      }
    }
    return new Fan(q[0], q[1], q[2], q[3], q[4]);
  }

  /** Quantiles of a sample (Hyndman and Fan 1996, type 7); NaN where the sample is empty. */
  public static double[] quantiles(double[] sample, double... shares) {
    double[] result = new double[shares.length];
    if (sample.length == 0) {
      Arrays.fill(result, Double.NaN);
      return result;
    }
    double[] sorted = sample.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < shares.length; i++) {
      double at = shares[i] * (sorted.length - 1);
      int below = (int) Math.floor(at);
      int above = Math.min(below + 1, sorted.length - 1);
      result[i] = sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
    return result;
  }

  public int steps() {
    return median.length;
  }

  /** The highest value, for an axis. */
  public double max() {
    return Arrays.stream(high90).max().orElse(0);
  }

  /** The lowest value, for an axis. */
  public double min() {
    return Arrays.stream(low90).min().orElse(0);
  }
}

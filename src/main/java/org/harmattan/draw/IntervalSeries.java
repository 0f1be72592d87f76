package org.harmattan.draw;

import java.util.Arrays;

/**
 * A mean with its interval at each step of an axis.
 *
 * @param mean the mean
 * @param low lower end; NaN where there is no interval
 * @param high upper end
 */
public record IntervalSeries(double[] mean, double[] low, double[] high) {

  /** The highest value, for an axis. */
  public double max() {
    return Math.max(most(mean), most(high));
  }

  /** The lowest value, for an axis. */
  public double min() {
    return Math.min(least(mean), least(low));
  }

  private static double most(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
  }

  private static double least(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
  }
}

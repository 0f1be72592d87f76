package org.harmattan.draw;

import java.util.Arrays;

/**
 * How replicates spread around their median, at each step of an axis; for a single run all five
 * series are the run itself.
 *
 * @param low90 5 % quantile
 * @param low50 25 % quantile
 * @param median median
 * @param high50 75 % quantile
 * @param high90 95 % quantile
 */
public record Fan(
    double[] low90, double[] low50, double[] median, double[] high50, double[] high90) {

  /** A fan without spread. */
  public static Fan single(double[] values) {
    return new Fan(values, values, values, values, values);
  }

  /** Number of steps. */
  public int steps() {
    return median.length;
  }

  /** Whether it has no spread at all. */
  public boolean isSingle() {
    return low90 == high90;
  }

  /** The highest value, for an axis. */
  public double max() {
    return Arrays.stream(high90).filter(Double::isFinite).max().orElse(0);
  }

  /** The lowest value, for an axis. */
  public double min() {
    return Arrays.stream(low90).filter(Double::isFinite).min().orElse(0);
  }
}

package org.harmattan.analysis.sensitivity;

import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.harmattan.analysis.Quantiles;

/**
 * A 95 % confidence interval.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {
  /** Coverage of every interval here. */
  public static final double CONFIDENCE = 0.95;

  private static final int RESAMPLES = 1000;

  /** Of no meaning, but fixed: the same results always give the same interval. */
  private static final int BOOTSTRAP_SEED = 20120117;

  /** Half of its width. */
  public double halfWidth() {
    return (high - low) / 2;
  }

  /**
   * Percentile bootstrap (Efron 1979): the statistic of so many samples drawn with replacement.
   *
   * @param units what is drawn: trajectories, or base samples
   * @param statistic of the drawn units
   */
  static Interval bootstrap(int units, ToDoubleFunction<int[]> statistic) {
    RandomGenerator random = new Well19937c(BOOTSTRAP_SEED);
    double[] values = new double[RESAMPLES];
    int[] drawn = new int[units];
    for (int resample = 0; resample < RESAMPLES; resample++) {
      for (int i = 0; i < units; i++) {
        drawn[i] = random.nextInt(units);
      }
      values[resample] = statistic.applyAsDouble(drawn);
    }
    double tail = (1 - CONFIDENCE) / 2;
    return new Interval(Quantiles.of(values, tail), Quantiles.of(values, 1 - tail));
  }
}

package org.harmattan.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Elementary effects of one factor (Morris 1991; μ* of Campolongo, Cariboni and Saltelli 2007,
 * Environ. Model. Softw. 22, 1509–1518). The effect of a step is d = (y(x + Δ e_i) − y(x)) / Δ, x
 * in the unit cube.
 *
 * @param mean μ, the mean of d; near 0 also where effects of both signs cancel
 * @param meanAbsolute μ*, the mean of |d|: how much the factor matters
 * @param deviation σ, the standard deviation of d: how far its effect depends on the others or is
 *     not linear
 * @param interval of μ*, by bootstrap over trajectories
 */
public record MorrisEffects(double mean, double meanAbsolute, double deviation, Interval interval) {

  /**
   * The effects of every factor.
   *
   * @param positions the points in the unit cube, trajectory after trajectory, each of k + 1 points
   *     that differ from the one before in one factor
   * @param results a result per point
   */
  public static List<MorrisEffects> of(double[][] positions, double[] results) {
    int factors = positions[0].length;
    double[][] effects = new double[factors][positions.length / (factors + 1)];
    for (int point = 0; point < positions.length; point++) {
      int trajectory = point / (factors + 1);
      if (point % (factors + 1) != 0) {
        int factor = moved(positions[point - 1], positions[point]);
        double step = positions[point][factor] - positions[point - 1][factor];
        effects[factor][trajectory] = (results[point] - results[point - 1]) / step;
      }
    }
    List<MorrisEffects> all = new ArrayList<>();
    for (double[] of : effects) {
      all.add(of(of));
    }
    return all;
  }

  private static MorrisEffects of(double[] effects) {
    double[] absolute =
        IntStream.range(0, effects.length).mapToDouble(i -> Math.abs(effects[i])).toArray();
    return new MorrisEffects(
        StatUtils.mean(effects),
        StatUtils.mean(absolute),
        Math.sqrt(StatUtils.variance(effects)),
        Interval.bootstrap(effects.length, drawn -> mean(absolute, drawn)));
  }

  private static double mean(double[] values, int[] drawn) {
    double sum = 0;
    for (int i : drawn) {
      sum += values[i];
    }
    return sum / drawn.length;
  }

  private static int moved(double[] before, double[] after) {
    for (int i = 0; i < before.length; i++) {
      if (before[i] != after[i]) {
        return i;
      }
    }
    throw new IllegalArgumentException("two points of a trajectory are the same");
  }
}

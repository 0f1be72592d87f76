package org.harmattan.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Quantiles over replicates.
 *
 * <p>Type 7 of Hyndman and Fan (1996), the default of R and NumPy: for n sorted values the quantile
 * p lies at position 1 + (n − 1) p, interpolated linearly.
 */
public final class Quantiles {
  private Quantiles() {}

  /**
   * One quantile.
   *
   * @param values at least one, in any order
   * @param probability in (0,1]
   */
  public static double of(double[] values, double probability) {
    return percentile().evaluate(values, 100 * probability);
  }

  /** Median, 50 % and 90 % band of the values. */
  public static Band band(double[] values) {
    Percentile percentile = percentile();
    percentile.setData(values);
    return new Band(
        percentile.evaluate(5),
        percentile.evaluate(25),
        percentile.evaluate(50),
        percentile.evaluate(75),
        percentile.evaluate(95));
  }

  /** Median and bands of one quantity over replicates. */
  public static <T> Band band(List<T> replicates, ToDoubleFunction<T> quantity) {
    return band(replicates.stream().mapToDouble(quantity).toArray());
  }

  /**
   * Median and bands at each point of a series.
   *
   * @param replicates one series each, all of the same length
   */
  public static List<Band> bands(List<double[]> replicates) {
    int length = replicates.get(0).length;
    if (!replicates.stream().allMatch(series -> series.length == length)) {
      throw new IllegalArgumentException(
          "series of lengths "
              + Arrays.toString(replicates.stream().mapToInt(s -> s.length).toArray()));
    }
    return IntStream.range(0, length).mapToObj(i -> band(replicates, s -> s[i])).toList();
  }

  private static Percentile percentile() {
    return new Percentile().withEstimationType(EstimationType.R_7);
  }
}

package org.harmattan.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The mean result at a value of a factor, with its 95 % t interval: mean ± t(n − 1) s / √n over n
 * independent results.
 *
 * @param x the value
 * @param mean the mean
 * @param low lower end; NaN of a single result
 * @param high upper end; NaN of a single result
 */
public record Response(double x, double mean, double low, double high) {

  /** At a value, from independent results. */
  public static Response of(double x, double[] results) {
    double mean = StatUtils.mean(results);
    if (results.length < 2) {
      return new Response(x, mean, Double.NaN, Double.NaN);
    }
    double t =
        new TDistribution(null, results.length - 1)
            .inverseCumulativeProbability((1 + Interval.CONFIDENCE) / 2);
    double half = t * Math.sqrt(StatUtils.variance(results) / results.length);
    return new Response(x, mean, mean - half, mean + half);
  }

  /**
   * Over a continuous factor: neighbours put together, as nearly as can be equally many.
   *
   * @param x values of the factor
   * @param results a result for each
   * @param bins how many groups
   */
  public static List<Response> binned(double[] x, double[] results, int bins) {
    int[] order =
        IntStream.range(0, x.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> x[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    List<Response> responses = new ArrayList<>();
    for (int bin = 0; bin < bins; bin++) {
      int[] members = Arrays.copyOfRange(order, bin * x.length / bins, (bin + 1) * x.length / bins);
      responses.add(of(StatUtils.mean(at(x, members)), at(results, members)));
    }
    return responses;
  }

  /**
   * Means over several points by replicate, which are independent of each other even where points
   * share their random numbers.
   *
   * @param points results by point and replicate, all of the same number of replicates
   */
  public static double[] byReplicate(List<double[]> points) {
    double[] means = new double[points.get(0).length];
    for (int replicate = 0; replicate < means.length; replicate++) {
      for (double[] point : points) {
        means[replicate] += point[replicate] / points.size();
      }
    }
    return means;
  }

  private static double[] at(double[] values, int[] indices) {
    return Arrays.stream(indices).mapToDouble(i -> values[i]).toArray();
  }
}

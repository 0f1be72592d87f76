package org.harmattan.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares of the variance of a result for which one factor is responsible, by the estimators that
 * Saltelli et al. (2010, Comput. Phys. Commun. 181, table 2) recommend. With the base samples A and
 * B, f_AB the result at A with the factor's column from B, and V the variance of A's and B's
 * results together:
 *
 * <pre>
 *   first = mean(f_B (f_AB − f_A)) / V      alone
 *   total = mean((f_A − f_AB)²) / (2 V)     with all its interactions (Jansen 1999)
 * </pre>
 *
 * Results are centred first, which changes no index but takes noise out of the first. Estimates may
 * leave [0,1] by chance; where V = 0 they are NaN.
 *
 * @param first share of the factor alone
 * @param firstInterval of it, by bootstrap over base samples
 * @param total share with interactions
 * @param totalInterval of it
 */
public record SobolIndices(
    double first, Interval firstInterval, double total, Interval totalInterval) {

  /**
   * The indices of every factor.
   *
   * @param factors number of factors, k
   * @param results block after block, each A, then AB by factor, then B
   */
  public static List<SobolIndices> of(int factors, double[] results) {
    int block = factors + 2;
    if (results.length % block != 0 || results.length < 2 * block) {
      throw new IllegalArgumentException(results.length + " results are no blocks of " + block);
    }
    int samples = results.length / block;
    double[] a = column(results, 0, block);
    double[] b = column(results, factors + 1, block);
    int[] all = java.util.stream.IntStream.range(0, samples).toArray();
    List<SobolIndices> indices = new ArrayList<>();
    for (int factor = 0; factor < factors; factor++) {
      Sample sample = new Sample(a, b, column(results, factor + 1, block));
      indices.add(
          new SobolIndices(
              sample.first(all),
              Interval.bootstrap(samples, sample::first),
              sample.total(all),
              Interval.bootstrap(samples, sample::total)));
    }
    return indices;
  }

  private static double[] column(double[] results, int offset, int block) {
    double[] column = new double[results.length / block];
    for (int i = 0; i < column.length; i++) {
      column[i] = results[i * block + offset];
    }
    return column;
  }

  /** Results at A, at B, and at A with one column from B. */
  private record Sample(double[] a, double[] b, double[] ab) {

    double first(int[] drawn) {
      Moments moments = moments(drawn);
      double sum = 0;
      for (int j : drawn) {
        sum += (b[j] - moments.mean) * (ab[j] - a[j]);
      }
      return sum / drawn.length / moments.variance;
    }

    double total(int[] drawn) {
      double sum = 0;
      for (int j : drawn) {
        sum += (a[j] - ab[j]) * (a[j] - ab[j]);
      }
      return sum / drawn.length / (2 * moments(drawn).variance);
    }

    private Moments moments(int[] drawn) {
      double sum = 0;
      for (int j : drawn) {
        sum += a[j] + b[j];
      }
      double mean = sum / (2 * drawn.length);
      double squares = 0;
      for (int j : drawn) {
        squares += (a[j] - mean) * (a[j] - mean) + (b[j] - mean) * (b[j] - mean);
      }
      return new Moments(mean, squares / (2 * drawn.length));
    }
  }

  private record Moments(double mean, double variance) {}
}

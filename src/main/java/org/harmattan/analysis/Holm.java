package org.harmattan.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Holm's step-down correction for many tests: the chance that any true null hypothesis of the
 * family is rejected stays below the level, whatever the dependence between the tests.
 *
 * <p>With the m p-values in ascending order, p̃₍ᵢ₎ = max over j ≤ i of min(1, (m − j + 1) p₍ⱼ₎)
 * (Holm 1979, A simple sequentially rejective multiple test procedure, Scandinavian Journal of
 * Statistics 6, 65–70).
 */
public final class Holm {
  private Holm() {}

  /**
   * The adjusted p-values, in the order of the given ones.
   *
   * @param p p-values in [0,1]; NaN where there was no test, which then counts for nothing
   */
  public static double[] adjust(double[] p) {
    int[] ascending =
        IntStream.range(0, p.length)
            .filter(i -> !Double.isNaN(p[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[p.length];
    Arrays.fill(adjusted, Double.NaN);
    double largest = 0;
    for (int rank = 0; rank < ascending.length; rank++) {
      double scaled = Math.min(1, (ascending.length - rank) * p[ascending[rank]]);
      largest = Math.max(largest, scaled);
      adjusted[ascending[rank]] = largest;
    }
    return adjusted;
  }
}

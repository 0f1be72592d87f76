package org.harmattan.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The step-up correction of Benjamini and Hochberg: of what is found at level q, no more than the
 * share q is expected to be false. Weaker than {@link Holm}, which keeps out any false finding, and
 * therefore finds more among very many tests, such as the cells of a map.
 *
 * <p>With the m p-values in ascending order, q₍ᵢ₎ = min over j ≥ i of min(1, m p₍ⱼ₎ / j) (Benjamini
 * and Hochberg 1995, Controlling the false discovery rate, Journal of the Royal Statistical Society
 * B 57, 289–300; valid for independent tests and under positive dependence, Benjamini and Yekutieli
 * 2001).
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /**
   * The adjusted p-values, in the order of the given ones.
   *
   * @param p p-values in [0,1]; NaN where there was no test, which then counts for nothing
   */
  public static double[] adjust(double[] p) {
    int[] descending =
        IntStream.range(0, p.length)
            .filter(i -> !Double.isNaN(p[i]))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[p.length];
    Arrays.fill(adjusted, Double.NaN);
    double least = 1;
    for (int i = 0; i < descending.length; i++) {
      int rank = descending.length - i;
      least = Math.min(least, descending.length * p[descending[i]] / rank);
      adjusted[descending[i]] = least;
    }
    return adjusted;
  }
}

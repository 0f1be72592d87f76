package org.harmattan.experiment.design;

import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.harmattan.scenario.Described;

/**
 * Each factor's range in as many equal parts as there are points, each part used once, the parts of
 * different factors paired at random (McKay, Beckman and Conover 1979).
 *
 * @param points number of points
 */
public record LatinHypercube(
    @Described(says = "number of points", min = 2, max = 1_000_000) int points) implements Design {

  @Override
  public List<List<String>> points(List<Factor> factors, int seed) {
    return Design.values(factors, positions(factors.size(), seed));
  }

  @Override
  public long size(List<Factor> factors) {
    return points;
  }

  double[][] positions(int factors, int seed) {
    RandomGenerator random = new Well19937c(seed);
    double[][] rows = new double[points][factors];
    for (int factor = 0; factor < factors; factor++) {
      int[] parts = shuffled(points, random);
      for (int point = 0; point < points; point++) {
        rows[point][factor] = (parts[point] + random.nextDouble()) / points;
      }
    }
    return rows;
  }

  /** 0 to n − 1 in random order (Fisher and Yates). */
  static int[] shuffled(int n, RandomGenerator random) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}

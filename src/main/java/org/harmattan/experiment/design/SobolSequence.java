package org.harmattan.experiment.design;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.harmattan.scenario.Described;

/**
 * A low-discrepancy sequence (Sobol 1967; direction numbers of Joe and Kuo 2008) under a random
 * digital shift, which keeps its evenness, makes it unbiased and moves its first point off the
 * corner (Owen 2020). Evenest where the number of points is a power of two.
 *
 * @param points number of points
 */
public record SobolSequence(
    @Described(says = "number of points; best a power of 2", min = 2, max = 1_000_000) int points)
    implements Design {
  /** Dimensions for which direction numbers are at hand. */
  static final int MOST_DIMENSIONS = 1000;

  private static final double TWO_TO_52 = 0x1p52;

  @Override
  public List<List<String>> points(List<Factor> factors, int seed) {
    return Design.values(factors, positions(points, factors.size(), seed));
  }

  @Override
  public long size(List<Factor> factors) {
    return points;
  }

  @Override
  public List<Objection> objections(List<Factor> factors) {
    return factors.size() > MOST_DIMENSIONS
        ? List.of(Objection.toAll("more than " + MOST_DIMENSIONS + " factors"))
        : List.of();
  }

  static double[][] positions(int points, int dimensions, int seed) {
    RandomGenerator random = new Well19937c(seed);
    long[] shift =
        IntStream.range(0, dimensions).mapToLong(i -> random.nextLong() >>> 12).toArray();
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
    double[][] rows = new double[points][];
    for (int point = 0; point < points; point++) {
      rows[point] = sequence.nextVector();
      for (int i = 0; i < dimensions; i++) {
        rows[point][i] = ((long) (rows[point][i] * TWO_TO_52) ^ shift[i]) / TWO_TO_52;
      }
    }
    return rows;
  }
}

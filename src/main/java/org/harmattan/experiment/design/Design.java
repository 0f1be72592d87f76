package org.harmattan.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which points of the factors' space are visited. In an experiment file {@code kind:} is the
 * record's name.
 */
public sealed interface Design
    permits FullGrid,
        PointList,
        PointFile,
        LatinHypercube,
        SobolSequence,
        Morris,
        Saltelli,
        OneByOne {

  /**
   * The points in their order, each with one value per factor.
   *
   * @param seed of what a design draws at random; the same seed gives the same points
   */
  List<List<String>> points(List<Factor> factors, int seed);

  /** The number of points, without making them. */
  long size(List<Factor> factors);

  /** What keeps the design from being made with these factors. */
  default List<Objection> objections(List<Factor> factors) {
    return List.of();
  }

  /** The values that stand at positions of the unit cube, one row a point. */
  static List<List<String>> values(List<Factor> factors, double[][] positions) {
    return Arrays.stream(positions).map(row -> values(factors, row)).toList();
  }

  private static List<String> values(List<Factor> factors, double[] row) {
    return IntStream.range(0, row.length)
        .mapToObj(i -> factors.get(i).scale().value(row[i]))
        .toList();
  }

  /** Every combination, the last list varying fastest. */
  static double[][] product(List<double[]> positions) {
    List<double[]> rows = new ArrayList<>(List.of(new double[0]));
    for (double[] axis : positions) {
      List<double[]> longer = new ArrayList<>();
      for (double[] row : rows) {
        for (double position : axis) {
          double[] next = Arrays.copyOf(row, row.length + 1);
          next[row.length] = position;
          longer.add(next);
        }
      }
      rows = longer;
    }
    return rows.toArray(double[][]::new);
  }

  /** Positions of so many values of a factor, or of all that it has where they are countable. */
  static double[] axis(Factor factor, int values) {
    int size = factor.scale().size().orElse(0);
    if (size > 0) {
      return IntStream.range(0, size).mapToDouble(i -> (i + 0.5) / size).toArray();
    }
    return IntStream.range(0, values).mapToDouble(i -> (double) i / (values - 1)).toArray();
  }
}

package org.harmattan.experiment.design;

import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.harmattan.scenario.Described;

/**
 * Random trajectories on a grid, each of which moves every factor once by Δ = p / (2 (p − 1)) in
 * random order (Morris 1991). Trajectory t takes the points t (k + 1) to t (k + 1) + k.
 *
 * @param trajectories number of trajectories, r
 * @param levels grid values of a factor, p; even, so that all are equally likely
 */
public record Morris(
    @Described(says = "number of trajectories", min = 2, max = 10_000, orElse = "10")
        int trajectories,
    @Described(says = "grid values of a factor, an even number", min = 4, max = 64, orElse = "4")
        int levels)
    implements Design {

  @Override
  public List<List<String>> points(List<Factor> factors, int seed) {
    return Design.values(factors, positions(factors.size(), seed));
  }

  @Override
  public long size(List<Factor> factors) {
    return (long) trajectories * (factors.size() + 1);
  }

  @Override
  public List<Objection> objections(List<Factor> factors) {
    return levels % 2 == 0 ? List.of() : List.of(Objection.toAll("an odd number of levels"));
  }

  /** The points in the unit cube, which the analysis needs beside the results. */
  public double[][] positions(int factors, int seed) {
    RandomGenerator random = new Well19937c(seed);
    double[][] rows = new double[trajectories * (factors + 1)][];
    for (int t = 0; t < trajectories; t++) {
      trajectory(rows, t * (factors + 1), factors, random);
    }
    return rows;
  }

  private void trajectory(double[][] rows, int first, int factors, RandomGenerator random) {
    int half = levels / 2;
    int[] level = new int[factors];
    for (int i = 0; i < factors; i++) {
      level[i] = random.nextInt(levels);
    }
    rows[first] = position(level);
    int row = first + 1;
    for (int factor : LatinHypercube.shuffled(factors, random)) {
      // From the lower half only up, from the upper only down: every step stays on the grid.
      level[factor] += level[factor] < half ? half : -half;
      rows[row++] = position(level);
    }
  }

  private double[] position(int[] level) {
    double[] position = new double[level.length];
    for (int i = 0; i < level.length; i++) {
      position[i] = (double) level[i] / (levels - 1);
    }
    return position;
  }
}

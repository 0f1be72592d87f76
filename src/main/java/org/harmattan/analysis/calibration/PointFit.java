package org.harmattan.analysis.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * One best point, by covariance matrix adaptation (CMA-ES; Hansen and Ostermeier 2001) on the
 * distance between the mean of a few replicates and the targets. All points share their seeds, so
 * that the surface stands still.
 *
 * @param evaluations points that are tried
 * @param replications runs of each
 */
public record PointFit(int evaluations, int replications) {
  /** First step, as a share of each range: the posterior has shown where to search. */
  private static final double STEP = 0.15;

  /** What the optimiser hands out when the evaluations are used up. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The best point.
   *
   * @param position in the unit cube
   * @param distance of its mean from the targets
   */
  public record Best(double[] position, double distance) {}

  /** Runs of all points. */
  public int runs() {
    return evaluations * replications;
  }

  /**
   * Searches from the best of some points of the unit cube.
   *
   * @param starts at least one; they count as evaluations
   */
  public Best run(
      List<double[]> starts, Distance distance, Simulator model, RandomGenerator random) {
    Search search = new Search(distance, model);
    try {
      starts.forEach(search::value);
    } catch (Enough e) {
      return search.best;
    }
    double[] start = search.best.position();
    int dimensions = start.length;
    double[] zeros = new double[dimensions];
    double[] ones = filled(dimensions, 1);
    int population = 4 + (int) (3 * StrictMath.log(dimensions));
    try {
      new CMAESOptimizer(evaluations, 0, true, 0, 0, random, false, null)
          .optimize(
              new MaxEval(Integer.MAX_VALUE),
              new ObjectiveFunction(search::value),
              GoalType.MINIMIZE,
              new InitialGuess(start),
              new SimpleBounds(zeros, ones),
              new CMAESOptimizer.Sigma(filled(dimensions, STEP)),
              new CMAESOptimizer.PopulationSize(population));
    } catch (Enough e) {
      return search.best;
    }
    return search.best;
  }

  private static double[] filled(int length, double value) {
    double[] filled = new double[length];
    Arrays.fill(filled, value);
    return filled;
  }

  /** The surface, which remembers its lowest point. */
  private final class Search {
    private final Distance distance;
    private final Simulator model;
    private Best best;
    private int done;

    Search(Distance distance, Simulator model) {
      this.distance = distance;
      this.model = model;
    }

    double value(double[] position) {
      if (done++ == evaluations) {
        throw new Enough();
      }
      double[] here = position.clone();
      List<double[]> runs =
          model.run(
              IntStream.rangeClosed(1, replications).mapToObj(r -> new Trial(here, r)).toList());
      Moments moments = Moments.of(runs);
      double value = distance.of(moments.means());
      if (best == null || value < best.distance()) {
        best = new Best(here, value);
      }
      return value;
    }
  }
}

package org.harmattan.analysis.calibration;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * A statistic as a quadratic function of the parameters, with the variance of its own error.
 *
 * <p>Ridge regression on 1, x_i, x_i² and, where there are twice as many points as terms, x_i x_j,
 * with x = 2u − 1. The penalty is the one of {@link #PENALTIES} with the least PRESS, the sum of
 * squared leave-one-out residuals e_i / (1 − h_ii) (Allen 1974). The variance of the error at a
 * point is s² (1 + h(x)) with s² = PRESS / n: what the quadratic misses counts as error.
 */
public final class Emulator {
  private static final double[] PENALTIES = {1e-6, 1e-3, 1e-2, 0.1, 1, 10};

  private final boolean interactions;
  private final RealVector coefficients;
  private final CholeskyDecomposition normal;
  private final double errorVariance;

  private Emulator(
      boolean interactions,
      RealVector coefficients,
      CholeskyDecomposition normal,
      double errorVariance) {
    this.interactions = interactions;
    this.coefficients = coefficients;
    this.normal = normal;
    this.errorVariance = errorVariance;
  }

  /**
   * Fits an emulator.
   *
   * @param positions points of the unit cube, more than twice as many as it has dimensions
   * @param values the statistic at each
   */
  public static Emulator fit(double[][] positions, double[] values) {
    int dimensions = positions[0].length;
    int full = 1 + 2 * dimensions + dimensions * (dimensions - 1) / 2;
    boolean interactions = positions.length >= 2 * full;
    RealMatrix x =
        new Array2DRowRealMatrix(
            Arrays.stream(positions).map(u -> terms(u, interactions)).toArray(double[][]::new));
    RealVector y = new ArrayRealVector(values, false);
    return Arrays.stream(PENALTIES)
        .mapToObj(penalty -> ridge(x, y, penalty, interactions))
        .min((a, b) -> Double.compare(a.errorVariance, b.errorVariance))
        .orElseThrow();
  }

  /** The statistic that is expected at a point. */
  public double mean(double[] position) {
    return coefficients.dotProduct(new ArrayRealVector(terms(position, interactions), false));
  }

  /** Variance of the error of {@link #mean}. */
  public double variance(double[] position) {
    RealVector terms = new ArrayRealVector(terms(position, interactions), false);
    return errorVariance * (1 + terms.dotProduct(normal.getSolver().solve(terms)));
  }

  /** Variance of the error at points like those it was fitted to. */
  public double errorVariance() {
    return errorVariance;
  }

  private static Emulator ridge(RealMatrix x, RealVector y, double penalty, boolean interactions) {
    RealMatrix squares = x.transpose().multiply(x);
    // The constant goes unpunished, but for what keeps the matrix from being singular.
    for (int i = 0; i < squares.getRowDimension(); i++) {
      squares.addToEntry(i, i, i == 0 ? 1e-9 : penalty);
    }
    CholeskyDecomposition normal = new CholeskyDecomposition(squares, 1e-9, 0);
    RealVector coefficients = normal.getSolver().solve(x.preMultiply(y));
    return new Emulator(interactions, coefficients, normal, press(x, y, coefficients, normal));
  }

  private static double press(
      RealMatrix x, RealVector y, RealVector coefficients, CholeskyDecomposition normal) {
    RealVector residuals = y.subtract(x.operate(coefficients));
    double sum = 0;
    for (int i = 0; i < y.getDimension(); i++) {
      RealVector row = x.getRowVector(i);
      double leverage = row.dotProduct(normal.getSolver().solve(row));
      double leftOut = residuals.getEntry(i) / Math.max(1 - leverage, 1e-6);
      sum += leftOut * leftOut;
    }
    return sum / y.getDimension();
  }

  private static double[] terms(double[] position, boolean interactions) {
    int n = position.length;
    double[] terms = new double[1 + 2 * n + (interactions ? n * (n - 1) / 2 : 0)];
    terms[0] = 1;
    int next = 1 + 2 * n;
    for (int i = 0; i < n; i++) {
      double x = 2 * position[i] - 1;
      terms[1 + i] = x;
      terms[1 + n + i] = x * x;
      for (int j = 0; interactions && j < i; j++) {
        terms[next++] = x * (2 * position[j] - 1);
      }
    }
    return terms;
  }
}

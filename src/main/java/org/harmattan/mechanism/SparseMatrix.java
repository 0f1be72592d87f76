package org.harmattan.mechanism;

import java.util.Arrays;
import java.util.Locale;

/**
 * A square matrix with few entries, by compressed rows: the entries of row i are at positions
 * rowStart[i] to rowStart[i + 1] − 1 of column and weight.
 *
 * <p>The arrays are not copied: a coupling has a million entries and nobody changes it.
 *
 * @param rowStart first entry of each row, and the number of entries at the end
 * @param column column of each entry
 * @param weight value of each entry, 0 or more
 */
public record SparseMatrix(int[] rowStart, int[] column, double[] weight) {
  private static final double TOLERANCE = 1e-9;
  private static final int MAXIMUM_ITERATIONS = 10_000;

  /** Checks that the arrays fit together. */
  public SparseMatrix {
    if (rowStart.length == 0 || rowStart[0] != 0) {
      throw new IllegalArgumentException("rowStart must begin with 0");
    }
    if (column.length != weight.length || rowStart[rowStart.length - 1] != weight.length) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "rowStart ends at %d, but there are %d columns and %d weights",
              rowStart[rowStart.length - 1],
              column.length,
              weight.length));
    }
    for (int c : column) {
      if (c < 0 || c >= rowStart.length - 1) {
        throw new IllegalArgumentException("column " + c + " is outside the matrix");
      }
    }
  }

  /** Number of rows, and of columns. */
  int size() {
    return rowStart.length - 1;
  }

  /** Writes the product of this matrix and x into out; the two vectors must differ. */
  public void multiply(double[] x, double[] out) {
    for (int i = 0; i < size(); i++) {
      double sum = 0;
      for (int e = rowStart[i]; e < rowStart[i + 1]; e++) {
        sum += weight[e] * x[column[e]];
      }
      out[i] = sum;
    }
  }

  /** This matrix times a number. */
  public SparseMatrix scaled(double factor) {
    double[] product = weight.clone();
    for (int e = 0; e < product.length; e++) {
      product[e] *= factor;
    }
    return new SparseMatrix(rowStart, column, product);
  }

  /**
   * Largest eigenvalue λ1 of this non-negative matrix, by power iteration.
   *
   * <p>Iterates A + cI, with c a quarter of the mean row sum, because A alone oscillates where the
   * network has two sides; stops when the Rayleigh quotient xᵀAx / xᵀx changes by less than 1e-9 of
   * itself. Meant for networks whose links go both ways: where one part only feeds another (a
   * defective matrix) convergence is slow and the result rough.
   */
  public double spectralRadius() {
    int n = size();
    double shift = 0.25 * sum(weight) / Math.max(1, n);
    if (shift == 0) {
      return 0;
    }
    double[] x = new double[n];
    Arrays.fill(x, 1 / Math.sqrt(n));
    double[] product = new double[n];
    double eigenvalue = 0;
    for (int iteration = 0; iteration < MAXIMUM_ITERATIONS; iteration++) {
      multiply(x, product);
      double next = dot(x, product);
      if (Math.abs(next - eigenvalue) <= TOLERANCE * next) {
        return next;
      }
      eigenvalue = next;
      shiftAndNormalise(x, product, shift);
    }
    return eigenvalue;
  }

  private static void shiftAndNormalise(double[] x, double[] product, double shift) {
    for (int i = 0; i < x.length; i++) {
      x[i] = product[i] + shift * x[i];
    }
    double scale = 1 / Math.sqrt(dot(x, x));
    for (int i = 0; i < x.length; i++) {
      x[i] *= scale;
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double sum(double[] a) {
    double sum = 0;
    for (double value : a) {
      sum += value;
    }
    return sum;
  }
}

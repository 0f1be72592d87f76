package org.harmattan.mechanism;

import java.util.Arrays;

/** Builds a {@link SparseMatrix} row by row. */
public final class SparseMatrixBuilder {
  private final int[] rowStart;
  private int rows;
  private int entries;
  private int[] column = new int[1024];
  private double[] weight = new double[1024];

  /** A builder for a square matrix of a size. */
  public SparseMatrixBuilder(int size) {
    rowStart = new int[size + 1];
  }

  /** Adds an entry to the current row. */
  public void add(int entryColumn, double entryWeight) {
    if (entries == column.length) {
      column = Arrays.copyOf(column, 2 * entries);
      weight = Arrays.copyOf(weight, 2 * entries);
    }
    column[entries] = entryColumn;
    weight[entries++] = entryWeight;
  }

  /** Ends the current row. */
  public void endRow() {
    rowStart[++rows] = entries;
  }

  /** The matrix; all rows must have ended. */
  public SparseMatrix build() {
    if (rows != rowStart.length - 1) {
      throw new IllegalStateException(rows + " rows of " + (rowStart.length - 1));
    }
    return new SparseMatrix(
        rowStart, Arrays.copyOf(column, entries), Arrays.copyOf(weight, entries));
  }
}

package org.harmattan.draw.map;

import java.awt.geom.Path2D;
import java.util.function.IntToDoubleFunction;

/**
 * Walks the outlines of a set of grid cells. The cells at the grid's rim must not be in the set.
 *
 * <p>Every boundary edge is directed so that the set lies on its right. From each corner the walk
 * leaves by the sharpest right turn, so that cells which touch only at a corner become rings of
 * their own.
 */
final class RingTracer {
  /** East, south, west, north. */
  private static final int[][] WAYS = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};

  private static final int RIGHT = 1;

  private final boolean[] in;
  private final int columns;
  private final boolean[][] edges;

  /**
   * A set of cells.
   *
   * @param in whether a cell is in the set, row by row
   */
  RingTracer(boolean[] in, int columns, int rows) {
    this.in = in;
    this.columns = columns;
    this.edges = new boolean[WAYS.length][(columns + 1) * (rows + 1)];
    for (int row = 1; row < rows; row++) {
      for (int column = 1; column < columns; column++) {
        edges[0][corner(column, row)] = at(column, row) && !at(column, row - 1);
        edges[2][corner(column + 1, row)] = !at(column, row) && at(column, row - 1);
        edges[1][corner(column, row)] = at(column - 1, row) && !at(column, row);
        edges[3][corner(column, row + 1)] = !at(column - 1, row) && at(column, row);
      }
    }
  }

  private boolean at(int column, int row) {
    return in[row * columns + column];
  }

  private int corner(int column, int row) {
    return row * (columns + 1) + column;
  }

  /**
   * All rings.
   *
   * @param x place of a column's western edge
   * @param y place of a row's northern edge
   */
  Path2D trace(IntToDoubleFunction x, IntToDoubleFunction y) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int start = 0; start < edges[0].length; start++) {
      while (edges[0][start]) {
        ring(path, start, x, y);
      }
    }
    return path;
  }

  private void ring(Path2D path, int start, IntToDoubleFunction x, IntToDoubleFunction y) {
    int column = start % (columns + 1);
    int row = start / (columns + 1);
    path.moveTo(x.applyAsDouble(column), y.applyAsDouble(row));
    int way = 0;
    while (true) {
      edges[way][corner(column, row)] = false;
      column += WAYS[way][0];
      row += WAYS[way][1];
      int next = leave(column, row, way);
      if (next < 0) {
        path.closePath();
        return;
      }
      if (next != way) {
        path.lineTo(x.applyAsDouble(column), y.applyAsDouble(row));
      }
      way = next;
    }
  }

  /** The next edge, by the sharpest right turn; -1 where the ring is closed. */
  private int leave(int column, int row, int way) {
    for (int turn : new int[] {RIGHT, 0, WAYS.length - RIGHT}) {
      int next = (way + turn) % WAYS.length;
      if (edges[next][corner(column, row)]) {
        return next;
      }
    }
    return -1;
  }
}

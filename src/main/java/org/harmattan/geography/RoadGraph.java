package org.harmattan.geography;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Distances by road on a grid: the shortest path over cells, each linked to the up to eight around
 * it.
 *
 * <p>A link is the distance of the centres × {@value #ALONG_ROAD} where one road touches both cells
 * and × {@value #ACROSS_COUNTRY} elsewhere. The zigzag from cell to cell adds up to 8 % to a
 * straight line; with it a trip along the roads comes to 1.05–1.15 × the straight line, as most
 * pairs of towns have it. The factor across country is an assumption.
 */
final class RoadGraph implements RoadDistances {
  static final double ALONG_ROAD = 1.05;
  static final double ACROSS_COUNTRY = 1.5;

  /**
   * Lengths are whole multiples of this power of two, about a metre: their sums are then exact, so
   * that a distance is the same in both directions and does not hang on the order of adding.
   */
  private static final double UNIT_KM = 1.0 / 1024;

  private final int[][] neighbours;
  private final double[][] lengthsKm;

  RoadGraph(Tessellation cells, List<Line> roads) {
    BitSet[] touching = touching(cells, roads);
    neighbours = new int[cells.size()][];
    lengthsKm = new double[cells.size()][];
    for (int cell = 0; cell < cells.size(); cell++) {
      link(cells, touching, cell);
    }
  }

  @Override
  public int[] neighbours(int locality) {
    return neighbours[locality];
  }

  @Override
  public double[] lengthsKm(int locality) {
    return lengthsKm[locality];
  }

  @Override
  public Row within(int locality, double maxKm) {
    double[] km = new double[neighbours.length];
    Arrays.fill(km, Double.POSITIVE_INFINITY);
    km[locality] = 0;
    spread(km, maxKm);
    int[] reached = new int[km.length];
    int n = 0;
    for (int i = 0; i < km.length; i++) {
      if (km[i] <= maxKm && i != locality) {
        reached[n++] = i;
      }
    }
    int[] targets = Arrays.copyOf(reached, n);
    return new Row(targets, Arrays.stream(targets).mapToDouble(i -> km[i]).toArray());
  }

  /**
   * Dijkstra's algorithm from many cells at once.
   *
   * @param km start value of each source, infinite elsewhere; lowered in place to the least of any
   *     source's value and the road from it
   * @param maxKm no path is followed beyond this
   */
  void spread(double[] km, double maxKm) {
    PriorityQueue<Step> queue = new PriorityQueue<>();
    for (int i = 0; i < km.length; i++) {
      if (km[i] <= maxKm) {
        queue.add(new Step(km[i], i));
      }
    }
    while (!queue.isEmpty()) {
      Step step = queue.remove();
      if (step.km == km[step.cell]) {
        relax(step, km, maxKm, queue);
      }
    }
  }

  private void relax(Step step, double[] km, double maxKm, PriorityQueue<Step> queue) {
    int[] around = neighbours[step.cell];
    double[] lengths = lengthsKm[step.cell];
    for (int i = 0; i < around.length; i++) {
      double through = step.km + lengths[i];
      if (through < km[around[i]] && through <= maxKm) {
        km[around[i]] = through;
        queue.add(new Step(through, around[i]));
      }
    }
  }

  private record Step(double km, int cell) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      int byKm = Double.compare(km, other.km);
      return byKm != 0 ? byKm : Integer.compare(cell, other.cell);
    }
  }

  private void link(Tessellation cells, BitSet[] touching, int cell) {
    int[] around = new int[8];
    double[] lengths = new double[8];
    int n = 0;
    for (int down = -1; down <= 1; down++) {
      for (int right = -1; right <= 1; right++) {
        int other = cells.at(cells.column(cell) + right, cells.row(cell) + down);
        if (other >= 0 && other != cell) {
          double straightKm = cells.frame().cellKm() * Math.sqrt(right * right + down * down);
          boolean road = touching[cell].intersects(touching[other]);
          around[n] = other;
          lengths[n++] = rounded(straightKm * (road ? ALONG_ROAD : ACROSS_COUNTRY));
        }
      }
    }
    neighbours[cell] = Arrays.copyOf(around, n);
    lengthsKm[cell] = Arrays.copyOf(lengths, n);
  }

  private static double rounded(double km) {
    return Math.rint(km / UNIT_KM) * UNIT_KM;
  }

  /** For every cell the roads that touch it. */
  private static BitSet[] touching(Tessellation cells, List<Line> roads) {
    BitSet[] touching = new BitSet[cells.size()];
    Arrays.setAll(touching, cell -> new BitSet(roads.size()));
    for (int road = 0; road < roads.size(); road++) {
      Geometry course = roads.get(road).course();
      for (int part = 0; part < course.getNumGeometries(); part++) {
        walk(cells, touching, road, course.getGeometryN(part).getCoordinates());
      }
    }
    return touching;
  }

  private static void walk(Tessellation cells, BitSet[] touching, int road, Coordinate[] path) {
    for (int i = 0; i + 1 < path.length; i++) {
      int steps = (int) Math.ceil(path[i].distance(path[i + 1]) / (cells.frame().cellKm() / 20));
      for (int step = 0; step <= steps; step++) {
        double share = steps == 0 ? 0 : (double) step / steps;
        double x = path[i].x + share * (path[i + 1].x - path[i].x);
        double y = path[i].y + share * (path[i + 1].y - path[i].y);
        int cell = cells.at(cells.frame().column(x), cells.frame().row(y));
        if (cell >= 0) {
          touching[cell].set(road);
        }
      }
    }
  }
}

package org.harmattan.draw.map;

import java.awt.geom.Path2D;
import java.util.Arrays;
import org.harmattan.geography.Country;
import org.harmattan.geography.Locality;
import org.harmattan.geography.LocalityGrid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * The grid's cells with a rim: cells that touch the country without being localities stand for the
 * nearest one, so that colours reach the border. Cells of one class are joined into few polygons.
 */
final class CellMosaic {
  private static final int NONE = -1;

  private final double cellKm;
  private final double westKm;
  private final double northKm;
  private final int columns;
  private final int rows;
  private final int[] localities;

  CellMosaic(Country country, LocalityGrid grid) {
    Locality any = grid.localities().get(0);
    this.cellKm = grid.cellKm();
    this.westKm = any.xKm() - (any.column() + 1.5) * cellKm;
    this.northKm = any.yKm() + (any.row() + 1.5) * cellKm;
    this.columns = grid.columns() + 2;
    this.rows = grid.rows() + 2;
    this.localities = new int[columns * rows];
    PreparedGeometry land = PreparedGeometryFactory.prepare(country.outline());
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        localities[row * columns + column] = locality(grid, land, column, row);
      }
    }
  }

  private int locality(LocalityGrid grid, PreparedGeometry land, int column, int row) {
    boolean inside = column > 0 && column < columns - 1 && row > 0 && row < rows - 1;
    int own = inside ? grid.at(column - 1, row - 1) : NONE;
    if (own != NONE) {
      return own;
    }
    double x = westKm + (column + 0.5) * cellKm;
    double y = northKm - (row + 0.5) * cellKm;
    Envelope cell = new Envelope(new Coordinate(x, y));
    cell.expandBy(cellKm / 2);
    return land.intersects(new GeometryFactory().toGeometry(cell)) ? grid.nearest(x, y) : NONE;
  }

  /** Classes of cells from classes of localities; -1 outside the country. */
  int[] classes(int[] byLocality) {
    return Arrays.stream(localities).map(l -> l == NONE ? NONE : byLocality[l]).toArray();
  }

  /**
   * The outline of all cells of one class, on the plane in km, as closed rings that turn only at
   * corners: each edge between the class and others is walked once, with the class on its right.
   */
  Path2D outline(int[] classes, int wanted) {
    boolean[] in = new boolean[(columns + 2) * (rows + 2)];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        in[(row + 1) * (columns + 2) + column + 1] = classes[row * columns + column] == wanted;
      }
    }
    return new RingTracer(in, columns + 2, rows + 2)
        .trace(column -> westKm + (column - 1) * cellKm, row -> northKm - (row - 1) * cellKm);
  }
}

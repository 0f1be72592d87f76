package org.harmattan.geography;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The rectangle of square cells that a grid is cut from.
 *
 * @param cellKm side of a cell
 * @param westKm easting of the western edge
 * @param northKm northing of the northern edge
 * @param columns cells from west to east
 * @param rows cells from north to south
 */
record Frame(double cellKm, double westKm, double northKm, int columns, int rows) {

  /** The smallest frame with its north-western corner on that of an area's envelope. */
  static Frame around(Geometry area, double cellKm) {
    Envelope box = area.getEnvelopeInternal();
    int columns = (int) Math.ceil(box.getWidth() / cellKm);
    int rows = (int) Math.ceil(box.getHeight() / cellKm);
    return new Frame(cellKm, box.getMinX(), box.getMaxY(), columns, rows);
  }

  double xKm(int column) {
    return westKm + (column + 0.5) * cellKm;
  }

  double yKm(int row) {
    return northKm - (row + 0.5) * cellKm;
  }

  Coordinate centre(int column, int row) {
    return new Coordinate(xKm(column), yKm(row));
  }

  /** The column of an easting; beyond the frame, beyond 0 and {@code columns - 1} too. */
  int column(double xKm) {
    return (int) Math.floor((xKm - westKm) / cellKm);
  }

  /** The row of a northing; beyond the frame, beyond 0 and {@code rows - 1} too. */
  int row(double yKm) {
    return (int) Math.floor((northKm - yKm) / cellKm);
  }

  boolean contains(int column, int row) {
    return column >= 0 && column < columns && row >= 0 && row < rows;
  }
}

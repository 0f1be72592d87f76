package org.harmattan.geography;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;

/** The land cells of a frame, in order of row then column, and the piece each belongs to. */
final class Tessellation {
  private final Frame frame;
  private final List<Piece> pieces;
  private final int[] columns;
  private final int[] rows;
  private final int[] pieceOf;
  private final int[] cellAt;

  /**
   * Cuts an area into the cells whose centre lies in it. A cell is of the piece that holds its
   * centre, or of the nearest one where simplified borders leave a gap. A piece too small to hold a
   * centre gets the nearest cell that is not another piece's last one.
   */
  Tessellation(Frame frame, Geometry area, List<Piece> pieces) {
    this.frame = frame;
    this.pieces = pieces;
    this.cellAt = new int[frame.columns() * frame.rows()];
    int cells = markLand(area);
    this.columns = new int[cells];
    this.rows = new int[cells];
    this.pieceOf = new int[cells];
    fillCells();
    assignPieces();
    for (int piece = 0; piece < pieces.size(); piece++) {
      if (count(piece) == 0) {
        grantCell(piece);
      }
    }
  }

  Frame frame() {
    return frame;
  }

  int size() {
    return columns.length;
  }

  int column(int cell) {
    return columns[cell];
  }

  int row(int cell) {
    return rows[cell];
  }

  double xKm(int cell) {
    return frame.xKm(columns[cell]);
  }

  double yKm(int cell) {
    return frame.yKm(rows[cell]);
  }

  Piece piece(int cell) {
    return pieces.get(pieceOf[cell]);
  }

  /** The cells whose piece fulfils a condition, in increasing order. */
  int[] cellsWhere(Predicate<Piece> condition) {
    return IntStream.range(0, size()).filter(cell -> condition.test(piece(cell))).toArray();
  }

  /** The cell at a place in the frame, or -1 where there is none. */
  int at(int column, int row) {
    return frame.contains(column, row) ? cellAt[row * frame.columns() + column] : -1;
  }

  /** The cell whose centre is nearest to a point; at a tie the first. */
  int nearest(double xKm, double yKm) {
    int holding = at(frame.column(xKm), frame.row(yKm));
    return holding >= 0 ? holding : nearest(xKm, yKm, cell -> true);
  }

  /**
   * The cell of a town: the nearest of its piece. Its columns decide and not its point, which may
   * lie a few km beyond the simplified border.
   */
  int cellOf(Town town, Country country) {
    int cell = nearest(town.xKm(), town.yKm(), candidate -> piece(candidate).holds(town, country));
    if (cell < 0) {
      throw new IllegalArgumentException(
          town.name() + " lies in no known piece: " + town.cercle() + ", " + town.region());
    }
    return cell;
  }

  private int markLand(Geometry area) {
    PointOnGeometryLocator land = new IndexedPointInAreaLocator(area);
    Arrays.fill(cellAt, -1);
    int cells = 0;
    for (int row = 0; row < frame.rows(); row++) {
      for (int column = 0; column < frame.columns(); column++) {
        if (land.locate(frame.centre(column, row)) != Location.EXTERIOR) {
          cellAt[row * frame.columns() + column] = cells++;
        }
      }
    }
    return cells;
  }

  private void fillCells() {
    for (int place = 0; place < cellAt.length; place++) {
      if (cellAt[place] >= 0) {
        columns[cellAt[place]] = place % frame.columns();
        rows[cellAt[place]] = place / frame.columns();
      }
    }
  }

  private void assignPieces() {
    List<PointOnGeometryLocator> locators =
        pieces.stream()
            .<PointOnGeometryLocator>map(piece -> new IndexedPointInAreaLocator(piece.border()))
            .toList();
    for (int cell = 0; cell < pieceOf.length; cell++) {
      Coordinate centre = frame.centre(columns[cell], rows[cell]);
      int holding = holding(locators, centre);
      pieceOf[cell] = holding >= 0 ? holding : nearestPiece(centre);
    }
  }

  private int holding(List<PointOnGeometryLocator> locators, Coordinate centre) {
    for (int piece = 0; piece < locators.size(); piece++) {
      if (pieces.get(piece).border().getEnvelopeInternal().contains(centre)
          && locators.get(piece).locate(centre) != Location.EXTERIOR) {
        return piece;
      }
    }
    return -1;
  }

  private int nearestPiece(Coordinate centre) {
    Point point = pieces.get(0).border().getFactory().createPoint(centre);
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int piece = 0; piece < pieces.size(); piece++) {
      double distance = pieces.get(piece).border().distance(point);
      if (distance < least) {
        least = distance;
        nearest = piece;
      }
    }
    return nearest;
  }

  private void grantCell(int piece) {
    Coordinate centre = pieces.get(piece).border().getCentroid().getCoordinate();
    int[] counts = new int[pieces.size()];
    for (int owner : pieceOf) {
      counts[owner]++;
    }
    int cell = nearest(centre.x, centre.y, candidate -> counts[pieceOf[candidate]] > 1);
    pieceOf[cell] = piece;
  }

  private int count(int piece) {
    return (int) Arrays.stream(pieceOf).filter(owner -> owner == piece).count();
  }

  private int nearest(double xKm, double yKm, IntPredicate eligible) {
    int nearest = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int cell = 0; cell < columns.length; cell++) {
      double dx = xKm(cell) - xKm;
      double dy = yKm(cell) - yKm;
      double squared = dx * dx + dy * dy;
      if (squared < least && eligible.test(cell)) {
        least = squared;
        nearest = cell;
      }
    }
    return nearest;
  }
}

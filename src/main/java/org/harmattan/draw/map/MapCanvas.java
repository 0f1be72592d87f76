package org.harmattan.draw.map;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.harmattan.draw.LabelPlacement;
import org.harmattan.draw.Theme;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * A sheet to draw a map on: where the plane lies on it, and which places labels have taken.
 *
 * @param g what is drawn on
 * @param sheet the map's rectangle
 * @param pixelsPerKm scale
 * @param toSheet from km on the plane to pixels on the sheet
 * @param visible the part of the plane that the sheet shows, in km
 * @param labels places taken by labels
 * @param theme colours
 */
record MapCanvas(
    Graphics2D g,
    Rectangle2D sheet,
    double pixelsPerKm,
    AffineTransform toSheet,
    Geometry visible,
    LabelPlacement labels,
    Theme theme) {
  private static final double LABEL_GAP = 1.5;
  private static final double VISIBLE = 0.9;

  /** Shows an extent as large as the sheet allows, in its true proportions, in the middle. */
  static MapCanvas of(Graphics2D g, Rectangle2D sheet, Envelope extentKm) {
    return within(g, sheet, sheet, extentKm, Theme.LIGHT);
  }

  /** Shows an extent in a part of the sheet, and what lies around it on the rest. */
  static MapCanvas within(
      Graphics2D g, Rectangle2D sheet, Rectangle2D part, Envelope extentKm, Theme theme) {
    double scale =
        Math.min(part.getWidth() / extentKm.getWidth(), part.getHeight() / extentKm.getHeight());
    Coordinate centre = extentKm.centre();
    double originX = part.getCenterX() - scale * centre.x;
    double originY = part.getCenterY() + scale * centre.y;
    Envelope seen =
        new Envelope(
            (sheet.getMinX() - originX) / scale,
            (sheet.getMaxX() - originX) / scale,
            (originY - sheet.getMaxY()) / scale,
            (originY - sheet.getMinY()) / scale);
    return new MapCanvas(
        g,
        sheet,
        scale,
        new AffineTransform(scale, 0, 0, -scale, originX, originY),
        new GeometryFactory().toGeometry(seen),
        new LabelPlacement(sheet, LABEL_GAP),
        theme);
  }

  /** The same view on another canvas, with no label placed yet. */
  MapCanvas on(Graphics2D other) {
    return new MapCanvas(
        other, sheet, pixelsPerKm, toSheet, visible, new LabelPlacement(sheet, LABEL_GAP), theme);
  }

  Point2D point(double xKm, double yKm) {
    return toSheet.transform(new Point2D.Double(xKm, yKm), null);
  }

  /** Lines and polygons of the plane as a shape of the sheet. */
  Shape shape(Geometry geometry) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      if (part instanceof Polygon polygon) {
        trace(path, polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          trace(path, polygon.getInteriorRingN(hole));
        }
      } else if (part instanceof LineString line) {
        trace(path, line);
      }
    }
    return path;
  }

  /** Leaves out points too close to the one before to be seen. */
  private void trace(Path2D path, LineString line) {
    Point2D last = null;
    int end = line.getNumPoints() - 1;
    for (int i = 0; i <= end; i++) {
      Coordinate at = line.getCoordinateN(i);
      Point2D on = point(at.x, at.y);
      if (last == null) {
        path.moveTo(on.getX(), on.getY());
      } else if (i < end && last.distance(on) < VISIBLE) {
        continue;
      } else {
        path.lineTo(on.getX(), on.getY());
      }
      last = on;
    }
    if (line.isClosed()) {
      path.closePath();
    }
  }

  /** The part of a geometry that the sheet shows. */
  Geometry cut(Geometry geometry) {
    return visible.getEnvelopeInternal().covers(geometry.getEnvelopeInternal())
        ? geometry
        : geometry.intersection(visible);
  }
}

package org.harmattan.geography;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/** Distance to the nearest of many line segments, by looking at all of them in flat arrays. */
final class Segments {
  private final double[] x;
  private final double[] y;
  private final double[] dx;
  private final double[] dy;
  private final double[] perLengthSquared;

  private Segments(List<Coordinate[]> segments) {
    int n = segments.size();
    x = new double[n];
    y = new double[n];
    dx = new double[n];
    dy = new double[n];
    perLengthSquared = new double[n];
    for (int i = 0; i < n; i++) {
      Coordinate[] ends = segments.get(i);
      x[i] = ends[0].x;
      y[i] = ends[0].y;
      dx[i] = ends[1].x - x[i];
      dy[i] = ends[1].y - y[i];
      double lengthSquared = dx[i] * dx[i] + dy[i] * dy[i];
      perLengthSquared[i] = lengthSquared > 0 ? 1 / lengthSquared : 0;
    }
  }

  /** The segments of lines and of the borders of areas; a single point counts as one. */
  static Segments of(List<? extends Geometry> geometries) {
    List<Coordinate[]> segments = new ArrayList<>();
    for (Geometry geometry : geometries) {
      geometry.apply(
          (GeometryComponentFilter)
              part -> {
                if (part instanceof LineString || part instanceof Point) {
                  addTo(segments, part.getCoordinates());
                }
              });
    }
    return new Segments(segments);
  }

  private static void addTo(List<Coordinate[]> segments, Coordinate[] path) {
    if (path.length == 1) {
      segments.add(new Coordinate[] {path[0], path[0]});
    }
    for (int i = 0; i + 1 < path.length; i++) {
      segments.add(new Coordinate[] {path[i], path[i + 1]});
    }
  }

  /** Distance in km from a point; infinite where there is no segment. */
  double distanceKm(double pointX, double pointY) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < x.length; i++) {
      double px = pointX - x[i];
      double py = pointY - y[i];
      double along = (px * dx[i] + py * dy[i]) * perLengthSquared[i];
      along = Math.min(1, Math.max(0, along));
      double offX = px - along * dx[i];
      double offY = py - along * dy[i];
      least = Math.min(least, offX * offX + offY * offY);
    }
    return Math.sqrt(least);
  }
}

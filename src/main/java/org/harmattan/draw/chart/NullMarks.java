package org.harmattan.draw.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Small shapes that tell several nulls apart without a colour: colours belong to actors. */
final class NullMarks {
  private static final double R = 3;
  private static final List<Shape> SHAPES =
      List.of(
          triangle(-R),
          new Rectangle2D.Double(-R + 0.4, -R + 0.4, 2 * R - 0.8, 2 * R - 0.8),
          triangle(R),
          new Ellipse2D.Double(-R, -R, 2 * R, 2 * R),
          polygon(-R, -R, R, -R, -R, R, R, R),
          polygon(-R, -R, R, R, R, -R, -R, R));

  private NullMarks() {}

  /** The shape of a null, by its place. */
  static Shape of(int index) {
    return SHAPES.get(index % SHAPES.size());
  }

  /** A triangle that points up where the tip is above, down where it is below. */
  private static Shape triangle(double tip) {
    return polygon(0, tip, R, -tip, -R, -tip);
  }

  /** A closed line through points, given as x, y, x, y and so on. */
  private static Shape polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}

package org.harmattan.draw.map;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Text;
import org.harmattan.geography.Country;
import org.harmattan.geography.Neighbour;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** The neighbouring countries, faint. */
final class Surroundings implements MapLayer {
  private static final Font NAME = Fonts.of(Font.ITALIC, 11);

  private static final double ROOM_TOLERANCE_KM = 20;

  private final Country country;

  Surroundings(Country country) {
    this.country = country;
  }

  @Override
  public void paint(MapCanvas canvas) {
    Graphics2D g = canvas.g();
    g.setStroke(new BasicStroke(0.8f));
    for (Neighbour neighbour : country.neighbours()) {
      Geometry seen = canvas.cut(neighbour.border());
      if (!seen.isEmpty()) {
        Shape shape = canvas.shape(seen);
        g.setColor(canvas.theme().abroad());
        g.fill(shape);
        g.setColor(canvas.theme().abroadBorder());
        g.draw(shape);
      }
    }
  }

  /** Writes each name in the roomiest spot of what is seen of its country. */
  void paintNames(MapCanvas canvas, List<Rectangle2D> furniture) {
    for (Neighbour neighbour : country.neighbours()) {
      Geometry seen = canvas.cut(neighbour.border());
      for (Rectangle2D box : furniture) {
        seen = seen.difference(onPlane(canvas, box, seen));
      }
      if (!seen.isEmpty() && seen.getDimension() == 2) {
        paintName(canvas, neighbour.name(), seen);
      }
    }
  }

  private static Geometry onPlane(MapCanvas canvas, Rectangle2D box, Geometry like) {
    double scale = canvas.pixelsPerKm();
    Point2D origin = canvas.point(0, 0);
    Envelope envelope =
        new Envelope(
            (box.getMinX() - origin.getX()) / scale,
            (box.getMaxX() - origin.getX()) / scale,
            (origin.getY() - box.getMaxY()) / scale,
            (origin.getY() - box.getMinY()) / scale);
    return like.getFactory().toGeometry(envelope);
  }

  private static void paintName(MapCanvas canvas, String name, Geometry seen) {
    MaximumInscribedCircle circle = new MaximumInscribedCircle(seen, ROOM_TOLERANCE_KM);
    Coordinate centre = circle.getCenter().getCoordinate();
    double radius = circle.getRadiusLine().getLength();
    double width = Text.width(NAME, name);
    double height = Text.lineHeight(NAME);
    if (2.6 * radius * canvas.pixelsPerKm() < width) {
      return;
    }
    Point2D at = canvas.point(centre.x, centre.y);
    canvas
        .labels()
        .centred(at.getX(), at.getY(), width, height)
        .ifPresent(
            box ->
                Text.drawHaloed(
                    canvas.g(),
                    name,
                    box.getX(),
                    box.getCenterY() + Text.capHeight(NAME) / 2,
                    NAME,
                    canvas.theme().abroadName(),
                    canvas.theme().abroad()));
  }
}

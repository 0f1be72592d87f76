package org.harmattan.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.Map;
import org.harmattan.draw.Theme;
import org.harmattan.observe.UnitKind;

/** A shape for each kind of unit, told apart by outline alone, in black and white too. */
final class UnitSymbol {
  private static final BasicStroke HALO = new BasicStroke(2.4f);
  private static final BasicStroke RIM = new BasicStroke(0.8f);
  private static final Map<UnitKind, Shape> SHAPES = shapes();

  private UnitSymbol() {}

  /** Draws it around its middle, as high as twice {@code r}. */
  static void paint(
      Graphics2D g, UnitKind kind, double x, double y, double r, Color fill, Theme theme) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(r, r);
    Shape shape = place.createTransformedShape(SHAPES.get(kind));
    g.setColor(theme.paper());
    g.setStroke(HALO);
    g.draw(shape);
    g.setColor(fill);
    g.fill(shape);
    g.setColor(theme.ink());
    g.setStroke(RIM);
    g.draw(shape);
  }

  private static Map<UnitKind, Shape> shapes() {
    Map<UnitKind, Shape> shapes = new EnumMap<>(UnitKind.class);
    double side = 0.88;
    shapes.put(UnitKind.ARMY, polygon(-side, -side, side, -side, side, side, -side, side));
    shapes.put(
        UnitKind.GENDARMERIE, polygon(-0.85, -0.9, 0.85, -0.9, 0.85, 0.15, 0, 1, -0.85, 0.15));
    shapes.put(UnitKind.RESERVE, hollow(shapes.get(UnitKind.ARMY), 0.5));
    shapes.put(UnitKind.FOREIGN, star());
    shapes.put(UnitKind.UN, hollow(new Ellipse2D.Double(-1, -1, 2, 2), 0.45));
    shapes.put(UnitKind.CONTRACTOR, cross());
    shapes.put(UnitKind.KATIBA, polygon(0, -1.1, 1.1, 0, 0, 1.1, -1.1, 0));
    shapes.put(UnitKind.MOVEMENT, polygon(-1.05, -0.8, 1.05, -0.8, 0, 1.05));
    shapes.put(UnitKind.MILITIA, polygon(0, -1.05, 1.05, 0.8, -1.05, 0.8));
    return shapes;
  }

  private static Path2D polygon(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }

  private static Shape hollow(Shape outer, double hole) {
    Area area = new Area(outer);
    area.subtract(
        new Area(AffineTransform.getScaleInstance(hole, hole).createTransformedShape(outer)));
    return area;
  }

  private static Shape star() {
    double[] xy = new double[20];
    for (int i = 0; i < 10; i++) {
      double angle = Math.PI * (i / 5.0 - 0.5);
      double r = i % 2 == 0 ? 1.25 : 0.55;
      xy[2 * i] = r * StrictMath.cos(angle);
      xy[2 * i + 1] = r * StrictMath.sin(angle);
    }
    return polygon(xy);
  }

  private static Shape cross() {
    double arm = 0.36;
    double end = 1.1;
    Path2D plus =
        polygon(
            -arm, -end, arm, -end, arm, -arm, end, -arm, end, arm, arm, arm, arm, end, -arm, end,
            -arm, arm, -end, arm, -end, -arm, -arm, -arm);
    return AffineTransform.getRotateInstance(Math.PI / 4).createTransformedShape(plus);
  }
}

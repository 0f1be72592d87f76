package org.harmattan.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.function.Function;
import org.harmattan.draw.Theme;
import org.harmattan.geography.Line;
import org.locationtech.jts.geom.Geometry;

/** Rivers or roads. */
record Lines(String label, List<Line> lines, Function<Theme, Color> colour, float width)
    implements MapLayer {

  static Lines rivers(List<Line> rivers) {
    return new Lines("River", rivers, Theme::river, 1.2f);
  }

  static Lines roads(List<Line> roads) {
    return new Lines("Main road, schematic", roads, Theme::road, 0.7f);
  }

  @Override
  public void paint(MapCanvas canvas) {
    Graphics2D g = canvas.g();
    g.setColor(colour.apply(canvas.theme()));
    g.setStroke(stroke());
    for (Line line : lines) {
      Geometry seen = canvas.cut(line.course());
      if (!seen.isEmpty()) {
        g.draw(canvas.shape(seen));
      }
    }
  }

  /** The same with half the width. */
  Lines thin() {
    return new Lines(label, lines, colour, width / 2);
  }

  private Stroke stroke() {
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  @Override
  public List<LegendItem> legend() {
    return List.of(
        new LegendItem(
            label,
            (g, box, theme) -> {
              g.setColor(colour.apply(theme));
              g.setStroke(stroke());
              g.draw(
                  new Line2D.Double(box.getX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
            }));
  }
}

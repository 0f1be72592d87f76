package org.harmattan.draw.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Theme;

/** A moment's map as a figure for a paper: any layer, every line a line, the legend clear of it. */
public final class MapFigure {
  private static final double HEIGHT = 540;
  private static final double CORNER = 10;

  private MapFigure() {}

  /**
   * The figure, always on white.
   *
   * @param name slug of its files
   * @param date stands above the legend in large type
   */
  public static Figure of(
      String name, Caption caption, LiveMap map, MapContent content, String date) {
    Legend legend = content.legend(date, Theme.LIGHT);
    return Figure.ofBodyHeight(
        name, caption, HEIGHT, (g, area) -> paint(g, area, map, content, legend));
  }

  private static void paint(
      Graphics2D g, Rectangle2D area, LiveMap map, MapContent content, Legend legend) {
    Rectangle2D box =
        new Rectangle2D.Double(
            area.getX() + CORNER, area.getY() + CORNER, legend.width(), legend.height());
    map.paintVector(g, map.clearOf(box, area), content, Theme.LIGHT);
    legend.paint(g, box.getX(), box.getY());
  }
}

package org.harmattan.draw.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;

/** A scale bar of a round length; true everywhere to about 1 % on the equal-area plane. */
final class ScaleBar {
  private static final double[] LENGTHS_KM = {500, 400, 300, 200, 100, 50, 20, 10};
  private static final double SHARE = 0.24;
  private static final double MARGIN = 12;

  private final double km;
  private final Rectangle2D box;

  ScaleBar(Rectangle2D sheet, double pixelsPerKm) {
    double most = sheet.getWidth() * SHARE;
    double fitting = LENGTHS_KM[LENGTHS_KM.length - 1];
    for (double length : LENGTHS_KM) {
      if (length * pixelsPerKm <= most) {
        fitting = length;
        break;
      }
    }
    km = fitting;
    double width = km * pixelsPerKm;
    box = new Rectangle2D.Double(sheet.getX() + MARGIN, sheet.getMaxY() - MARGIN - 20, width, 20);
  }

  /** The place it takes, with room for its words. */
  Rectangle2D box() {
    return new Rectangle2D.Double(
        box.getX() - 6, box.getY() - 4, box.getWidth() + 28, box.getHeight() + 8);
  }

  void paint(Graphics2D g, Theme theme) {
    double y = box.getMaxY() - 3;
    Path2D bar = new Path2D.Double();
    bar.moveTo(box.getX(), y - 5);
    bar.lineTo(box.getX(), y);
    bar.lineTo(box.getMaxX(), y);
    bar.lineTo(box.getMaxX(), y - 5);
    g.setColor(theme.ink());
    g.setStroke(new BasicStroke(1.3f));
    g.draw(bar);
    String label = Math.round(km) + " km";
    Text.draw(g, label, box.getCenterX(), y - 6, Fonts.SMALL, theme.ink(), Text.Align.CENTRE);
  }
}

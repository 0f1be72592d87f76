package org.harmattan.gui;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;
import org.harmattan.draw.Text;

/** Signs on the buttons of the control bar, drawn so that they are sharp at any scale. */
enum Glyph implements Icon {
  PLAY(triangle(3, 13)),
  PAUSE(join(bar(3, 3.5), bar(9.5, 3.5))),
  DAY(join(triangle(2, 7), bar(11, 2.5))),
  MONTH(join(triangle(0, 6), triangle(6, 6), bar(13, 2.5))),
  START(join(bar(2, 2.5), back(5, 9)));

  private static final int SIZE = 16;

  private final Shape shape;

  Glyph(Shape shape) {
    this.shape = shape;
  }

  private static Shape triangle(double x, double width) {
    return path(x, x + width);
  }

  private static Shape back(double x, double width) {
    return path(x + width, x);
  }

  private static Shape path(double base, double tip) {
    Path2D path = new Path2D.Double();
    path.moveTo(base, 2);
    path.lineTo(tip, 8);
    path.lineTo(base, 14);
    path.closePath();
    return path;
  }

  private static Shape bar(double x, double width) {
    return new Rectangle2D.Double(x, 2, width, 12);
  }

  private static Shape join(Shape... parts) {
    Area area = new Area();
    for (Shape part : parts) {
      area.add(new Area(part));
    }
    return area;
  }

  @Override
  public void paintIcon(Component c, Graphics g, int x, int y) {
    Graphics2D on = (Graphics2D) g.create();
    Text.smooth(on);
    on.translate(x, y);
    on.setColor(c.isEnabled() ? c.getForeground() : c.getForeground().brighter());
    on.fill(shape);
    on.dispose();
  }

  @Override
  public int getIconWidth() {
    return SIZE;
  }

  @Override
  public int getIconHeight() {
    return SIZE;
  }
}

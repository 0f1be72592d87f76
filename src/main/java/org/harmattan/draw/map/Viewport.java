package org.harmattan.draw.map;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What part of the plane a map shows where.
 *
 * @param sheet the visible rectangle, in pixels
 * @param whole where the whole country with its surroundings would lie, in pixels; larger than the
 *     sheet when one has zoomed in
 * @param furniture rectangles of the sheet that labels keep off, such as a legend
 */
public record Viewport(Rectangle2D sheet, Rectangle2D whole, List<Rectangle2D> furniture) {
  public Viewport {
    sheet = copy(sheet);
    whole = copy(whole);
    furniture = furniture.stream().map(Viewport::copy).toList();
  }

  private static Rectangle2D copy(Rectangle2D box) {
    return new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
  }

  /** The whole country, as large as the sheet allows. */
  public static Viewport of(Rectangle2D sheet, Rectangle2D... furniture) {
    return new Viewport(sheet, sheet, List.of(furniture));
  }

  /** Enlarged by a factor around a point of the sheet, which stays where it is. */
  public Viewport zoomed(double factor, double x, double y) {
    return new Viewport(
        sheet,
        new Rectangle2D.Double(
            x + factor * (whole.getX() - x),
            y + factor * (whole.getY() - y),
            factor * whole.getWidth(),
            factor * whole.getHeight()),
        furniture);
  }

  /** Moved by so many pixels. */
  public Viewport moved(double right, double down) {
    return new Viewport(
        sheet,
        new Rectangle2D.Double(
            whole.getX() + right, whole.getY() + down, whole.getWidth(), whole.getHeight()),
        furniture);
  }
}

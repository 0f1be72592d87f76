package org.harmattan.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places labels beside their points so that none overlaps another, a point, an obstacle or the
 * edge. Labels come in order of importance: each takes the first free place of eight around its
 * point (Imhof 1975: right and above preferred), and one that finds none is dropped.
 */
public final class LabelPlacement {
  /** Directions around a point, best first: x to the east, y downward. */
  private static final double[][] AROUND = {
    {1, -0.45}, {1, 0.45}, {-1, -0.45}, {-1, 0.45}, {1, 0}, {-1, 0}, {0, -1}, {0, 1}
  };

  private final Rectangle2D bounds;
  private final double gap;
  private final List<Rectangle2D> taken = new ArrayList<>();

  /**
   * An empty page.
   *
   * @param bounds labels stay inside
   * @param gap free space kept between labels
   */
  public LabelPlacement(Rectangle2D bounds, double gap) {
    this.bounds = bounds;
    this.gap = gap;
  }

  /** Keeps labels off an area. */
  public void block(Rectangle2D area) {
    taken.add(area);
  }

  /**
   * Finds room beside a point.
   *
   * @param x the point
   * @param y the point, downward
   * @param clearance distance from the point to the label, the point's symbol included
   * @return the label's box, now taken; empty where it does not fit
   */
  public Optional<Rectangle2D> beside(
      double x, double y, double clearance, double width, double height) {
    for (double[] way : AROUND) {
      Rectangle2D box = box(x, y, way, clearance, width, height);
      if (free(box)) {
        taken.add(box);
        return Optional.of(box);
      }
    }
    return Optional.empty();
  }

  /** Takes the box around a centre if it is free. */
  public Optional<Rectangle2D> centred(double x, double y, double width, double height) {
    Rectangle2D box = new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    if (!free(box)) {
      return Optional.empty();
    }
    taken.add(box);
    return Optional.of(box);
  }

  private static Rectangle2D box(
      double x, double y, double[] way, double clearance, double width, double height) {
    double centreX = x + way[0] * (clearance + width / 2);
    double centreY = y + way[1] * (Math.abs(way[0]) < 0.5 ? clearance + height / 2 : height);
    return new Rectangle2D.Double(centreX - width / 2, centreY - height / 2, width, height);
  }

  /** Whether no label or obstacle touches an area. */
  public boolean isFree(Rectangle2D area) {
    return taken.stream().noneMatch(area::intersects);
  }

  private boolean free(Rectangle2D box) {
    Rectangle2D wide =
        new Rectangle2D.Double(
            box.getX() - gap,
            box.getY() - gap,
            box.getWidth() + 2 * gap,
            box.getHeight() + 2 * gap);
    return bounds.contains(box) && taken.stream().noneMatch(wide::intersects);
  }
}

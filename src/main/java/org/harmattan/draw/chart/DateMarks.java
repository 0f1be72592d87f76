package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.harmattan.draw.Palette;

/**
 * Draws dates and their spread along one line of a time axis.
 *
 * @param years the axis
 * @param left its left end
 * @param right its right end
 * @param single whether there is one date rather than quantiles
 */
record DateMarks(Years years, double left, double right, boolean single) {
  private static final double BAR = 4;
  private static final double ARROW = 7;

  /** Counts' colour at a strength. */
  static Color tint(double share) {
    return Palette.mix(Palette.PAPER, Palette.COUNT, share);
  }

  /** Median as a dot, 50 and 90 % as bars; infinite quantiles lie beyond the axis. */
  void spread(Graphics2D g, double[] quantiles, double y, Color fill) {
    if (!single) {
      bar(g, quantiles[0], quantiles[4], y, tint(Tints.NINETY));
      bar(g, quantiles[1], quantiles[3], y, tint(Tints.FIFTY));
    }
    if (Double.isFinite(quantiles[2])) {
      symbol(g, Key.DOT, place(quantiles[2]), y, fill, Palette.COUNT);
    }
  }

  /** A recorded date, where there is one on the axis. */
  void recorded(Graphics2D g, double date, double y) {
    if (Double.isFinite(date) && date >= years.from() && date <= years.to()) {
      symbol(g, Key.DIAMOND, place(date), y, Palette.PAPER, Palette.INK);
    }
  }

  /** A bar; one that never ends ends in an arrow at the axis' end. */
  private void bar(Graphics2D g, double from, double to, double y, Color colour) {
    if (!Double.isFinite(from)) {
      return;
    }
    double start = place(from);
    double end = place(Math.min(to, years.to()));
    g.setColor(colour);
    g.fill(new Rectangle2D.Double(start, y - BAR / 2, Math.max(0, end - start), BAR));
    if (Double.isInfinite(to)) {
      Path2D arrow = new Path2D.Double();
      arrow.moveTo(end - 1, y - BAR);
      arrow.lineTo(end - 1 + ARROW, y);
      arrow.lineTo(end - 1, y + BAR);
      arrow.closePath();
      g.fill(arrow);
    }
  }

  private static void symbol(
      Graphics2D g, Shape shape, double x, double y, Color fill, Color outline) {
    Shape placed = AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
    g.setColor(fill);
    g.fill(placed);
    g.setColor(outline);
    g.setStroke(new BasicStroke(1.2f));
    g.draw(placed);
  }

  private double place(double date) {
    return left + (date - years.from()) / (years.to() - years.from()) * (right - left);
  }
}

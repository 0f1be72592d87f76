package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.harmattan.draw.TimelineMarks;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.draw.TimelineMarks.Placed;

/** Rows of event labels above a time axis, with a thin vertical from each through the panels. */
final class EventStrip {
  private static final int ROWS = 5;
  private static final double ROW = 12.5;
  private static final double TICK = 6;

  /** Red that lets the data under it through. */
  private static final Color FAINT =
      new Color(Palette.EVENT.getRed(), Palette.EVENT.getGreen(), Palette.EVENT.getBlue(), 150);

  private static final BasicStroke THIN = new BasicStroke(0.7f);

  private final List<Placed> placed;

  EventStrip(Years years, List<Mark> marks, double left, double right) {
    this.placed = years.marks(marks, left, right, ROWS);
  }

  /** Height that the labels take. */
  double height() {
    return placed.isEmpty() ? 0 : TimelineMarks.rows(placed) * ROW + TICK;
  }

  /** The same for every figure of this width, so that bodies can be measured before drawing. */
  static double heightOf(Years years, List<Mark> marks, double left, double right) {
    return new EventStrip(years, marks, left, right).height();
  }

  /** Verticals from {@code top}, the lower edge of the labels, to {@code bottom}. */
  void drawLines(Graphics2D g, double top, double bottom) {
    g.setStroke(THIN);
    for (Placed mark : placed) {
      if (mark.labelled()) {
        g.setColor(Palette.EVENT);
        g.draw(new Line2D.Double(mark.x(), top - (mark.row() + 1) * ROW - TICK + 1, mark.x(), top));
        g.setColor(FAINT);
        g.draw(new Line2D.Double(mark.x(), top, mark.x(), bottom));
      }
    }
  }

  /** Labels above {@code top}; events without one get a tick. */
  void drawLabels(Graphics2D g, double top) {
    for (Placed mark : placed) {
      if (mark.labelled()) {
        double baseline = top - mark.row() * ROW - TICK - 2.5;
        String label = mark.mark().label();
        Text.draw(g, label, mark.labelX(), baseline, Fonts.SMALL, Palette.EVENT, Text.Align.LEFT);
      } else {
        g.setColor(Palette.EVENT);
        g.setStroke(THIN);
        g.draw(new Line2D.Double(mark.x(), top - 3.5, mark.x(), top));
      }
    }
  }
}

package org.harmattan.draw.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Rows with names on the left, over one axis below: what charts that rank things have in common.
 *
 * @param axis values, from left to right
 * @param rows number of rows
 * @param rowHeight height of a row, pixels
 */
record NamedRows(TickAxis axis, int rows, double rowHeight) {
  private static final double NAMES = 220;
  private static final double AXIS = 40;
  private static final double HEAD = 8;
  private static final double LABEL_DROP = 34;

  /** Height with key and axis, pixels. */
  double height() {
    return Key.HEIGHT + HEAD + rows * rowHeight + AXIS;
  }

  /** Draws the grid below the key of a body; gives the rectangle of the data. */
  Rectangle2D drawGrid(Graphics2D g, Rectangle2D body) {
    double left = body.getX() + NAMES;
    double top = body.getY() + Key.HEIGHT + HEAD;
    Rectangle2D data =
        new Rectangle2D.Double(left, top, body.getMaxX() - left - 14, rows * rowHeight);
    // An empty line: without data the panel has no grid either.
    new Panel(axis, new TickAxis(0, 1, List.of()))
        .withColumns()
        .withBase()
        .line(new double[0], new double[0], Palette.GRID, 1)
        .draw(g, data);
    return data;
  }

  /** Middle of a row, counted from 0. */
  double middle(Rectangle2D data, int row) {
    return data.getY() + (row + 0.5) * rowHeight;
  }

  /** Writes the name of a row. */
  void name(Graphics2D g, Rectangle2D data, double middle, String name, Color ink) {
    String fitting = Text.fit(Fonts.LABEL, name, NAMES - 16);
    double baseline = middle + Text.capHeight(Fonts.LABEL) / 2;
    Text.draw(g, fitting, data.getX() - 12, baseline, Fonts.LABEL, ink, Text.Align.RIGHT);
  }

  /** Writes what the axis means. */
  void label(Graphics2D g, Rectangle2D data, String words) {
    double y = data.getMaxY() + LABEL_DROP;
    Text.draw(g, words, data.getMaxX(), y, Fonts.TICK, Palette.MUTED, Text.Align.RIGHT);
  }

  /** Draws a line over all rows, in the colour and stroke that are set. */
  void upright(Graphics2D g, Rectangle2D data, double value) {
    double x = position(value, data);
    g.draw(new Line2D.Double(x, data.getY(), x, data.getMaxY()));
  }

  /** Where a value lies, pixels. */
  double position(double value, Rectangle2D data) {
    return axis.valueToJava2D(value, data, RectangleEdge.BOTTOM);
  }
}

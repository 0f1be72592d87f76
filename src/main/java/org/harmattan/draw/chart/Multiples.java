package org.harmattan.draw.chart;

import java.awt.geom.Rectangle2D;
import org.harmattan.draw.Figure;

/**
 * A grid of equal panels, filled from the left to the right, then downward.
 *
 * @param count panels
 * @param columns panels side by side
 * @param panelHeight height of a panel's data
 */
record Multiples(int count, int columns, double panelHeight) {
  private static final double LEFT = 44;
  private static final double GAP_X = 14;
  private static final double HEAD = 18;
  private static final double GAP_Y = 12;
  private static final double AXIS = 20;

  int rows() {
    return (count + columns - 1) / columns;
  }

  /** Height of the whole grid. */
  double height() {
    return rows() * (HEAD + panelHeight) + (rows() - 1) * GAP_Y + AXIS;
  }

  /** Where the data of a panel go, in an area as wide as a figure's. */
  Rectangle2D panel(Rectangle2D area, double top, int index) {
    double left = area.getX() + LEFT;
    double width = (area.getMaxX() - left - (columns - 1) * GAP_X) / columns;
    int column = index % columns;
    int row = index / columns;
    return new Rectangle2D.Double(
        left + column * (width + GAP_X),
        top + HEAD + row * (HEAD + panelHeight + GAP_Y),
        width,
        panelHeight);
  }

  /** Whether a panel shows the vertical axis for its row. */
  boolean first(int index) {
    return index % columns == 0;
  }

  /** Whether no panel lies below, so that the panel shows the horizontal axis. */
  boolean lowest(int index) {
    return index + columns >= count;
  }

  /** Width of a figure's body. */
  static double bodyWidth() {
    return Figure.WIDTH - 2 * Figure.MARGIN;
  }
}

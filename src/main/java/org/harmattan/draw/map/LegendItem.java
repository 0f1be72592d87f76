package org.harmattan.draw.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * A line of the legend.
 *
 * @param label what it means
 * @param symbol draws the sample
 */
record LegendItem(String label, Symbol symbol) {

  /** A sample of what the map shows. */
  @FunctionalInterface
  interface Symbol {
    void paint(Graphics2D g, Rectangle2D box);
  }
}

package org.harmattan.draw.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import org.harmattan.draw.Theme;

/**
 * A line of the legend.
 *
 * @param label what it means
 * @param height of the line in pixels
 * @param symbol draws the sample
 */
record LegendItem(String label, double height, Symbol symbol) {
  private static final double LINE = 15.5;

  LegendItem(String label, Symbol symbol) {
    this(label, LINE, symbol);
  }

  /** A sample of what the map shows. */
  @FunctionalInterface
  interface Symbol {
    void paint(Graphics2D g, Rectangle2D box, Theme theme);
  }

  /** A plain colour. */
  static LegendItem swatch(String label, Function<Theme, Color> colour) {
    return new LegendItem(
        label,
        (g, box, theme) -> {
          g.setColor(colour.apply(theme));
          g.fill(box);
        });
  }
}

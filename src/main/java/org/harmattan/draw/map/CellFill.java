package org.harmattan.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.harmattan.draw.Text;

/** Fills localities by classes: all cells of one class at once. */
final class CellFill {
  /** A locality that stays as it is. */
  static final int NONE = -1;

  private CellFill() {}

  /**
   * Fills the country.
   *
   * @param byLocality each locality's class, or {@link #NONE}
   * @param colour colour of a class
   */
  static void paint(
      MapCanvas canvas, CellMosaic mosaic, int[] byLocality, IntFunction<Color> colour) {
    Graphics2D g = canvas.g();
    // Smoothed edges would let the ground shine through between neighbours.
    Object smooth = g.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    int[] classes = mosaic.classes(byLocality);
    for (int one : Arrays.stream(classes).filter(c -> c != NONE).distinct().sorted().toArray()) {
      Shape area = canvas.toSheet().createTransformedShape(mosaic.outline(classes, one));
      g.setColor(colour.apply(one));
      g.fill(area);
      closeSeams(g, area);
    }
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, smooth);
  }

  /** Viewers of vector files smooth edges whatever they are told. */
  private static void closeSeams(Graphics2D g, Shape area) {
    if (g instanceof Text.Haloing) {
      g.setStroke(new BasicStroke(0.6f));
      g.draw(area);
    }
  }
}

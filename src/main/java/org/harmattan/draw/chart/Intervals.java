package org.harmattan.draw.chart;

import java.awt.Color;
import org.harmattan.draw.IntervalSeries;
import org.harmattan.draw.Palette;

/** Draws a mean difference with its interval, in the colour that no actor has. */
final class Intervals {
  static final Color TINT = Palette.mix(Palette.PAPER, Palette.EVENT, 0.25);

  private Intervals() {}

  static void draw(Panel panel, double[] x, IntervalSeries interval) {
    if (Double.isFinite(interval.low()[0])) {
      panel.band(x, interval.low(), interval.high(), TINT);
    }
    panel.line(x, interval.mean(), Palette.EVENT, 1.3f);
  }
}

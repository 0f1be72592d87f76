package org.harmattan.draw.chart;

import java.awt.Color;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Palette;

/** Draws a fan: the 90 % band, the 50 % band over it, the median as a line. */
final class Fans {
  private Fans() {}

  static void draw(Panel panel, double[] x, Fan fan, Color colour, Color line) {
    if (!fan.isSingle()) {
      panel.band(x, fan.low90(), fan.high90(), Palette.mix(Palette.PAPER, colour, Tints.NINETY));
      panel.band(x, fan.low50(), fan.high50(), Palette.mix(Palette.PAPER, colour, Tints.FIFTY));
    }
    panel.line(x, fan.median(), line, 1.4f);
  }
}

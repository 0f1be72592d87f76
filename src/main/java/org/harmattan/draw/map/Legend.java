package org.harmattan.draw.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;

/** The legend with the date above it: what the layers say of themselves, in their order. */
final class Legend {
  private static final double LINE = 15.5;
  private static final double SYMBOL = 34;
  private static final double PAD = 8;
  private static final double DATE_HEIGHT = 32;
  private static final double SCALE_HEIGHT = 26;
  private static final Font TEXT = Fonts.of(Font.PLAIN, 9.5f);
  private static final Font SCALE = Fonts.of(Font.PLAIN, 8);
  private static final String HEADING = "Influence of the leading actor";

  private final String date;
  private final List<LegendItem> items;

  Legend(String date, List<LegendItem> items) {
    this.date = date;
    this.items = items;
  }

  double width() {
    double text = items.stream().mapToDouble(i -> Text.width(TEXT, i.label())).max().orElse(0);
    double words = Math.max(text, Text.width(TEXT, HEADING) - SYMBOL);
    return Math.max(2 * PAD + SYMBOL + 8 + words, Text.width(Fonts.DATE, date) + 2 * PAD);
  }

  double height() {
    return DATE_HEIGHT + SCALE_HEIGHT + items.size() * LINE + 2 * PAD;
  }

  /** Draws it with its upper left corner at a point. */
  void paint(Graphics2D g, double x, double y) {
    g.setColor(new Color(255, 255, 255, 225));
    g.fill(new Rectangle2D.Double(x, y, width(), height()));
    double left = x + PAD;
    double top = y + PAD;
    Text.draw(g, date, left, top + 21, Fonts.DATE, Palette.INK, Text.Align.LEFT);
    top += DATE_HEIGHT;
    write(g, HEADING, left, top + 8, TEXT, Text.Align.LEFT);
    write(g, "20", left, top + 21, SCALE, Text.Align.LEFT);
    write(g, "100%", left + SYMBOL + 6, top + 21, SCALE, Text.Align.RIGHT);
    top += SCALE_HEIGHT;
    for (LegendItem item : items) {
      item.symbol().paint(g, new Rectangle2D.Double(left, top, SYMBOL, LINE - 5));
      double baseline = top + (LINE - 5) / 2 + Text.capHeight(TEXT) / 2;
      Text.draw(g, item.label(), left + SYMBOL + 8, baseline, TEXT, Palette.INK, Text.Align.LEFT);
      top += LINE;
    }
  }

  private static void write(
      Graphics2D g, String text, double x, double y, Font font, Text.Align align) {
    Text.draw(g, text, x, y, font, Palette.MUTED, align);
  }
}

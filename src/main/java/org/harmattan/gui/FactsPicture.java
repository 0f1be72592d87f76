package org.harmattan.gui;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;

/** Draws a sheet of facts: labels to the left, values to the right, bars where there are shares. */
final class FactsPicture {
  private static final Font TITLE = Fonts.of(Font.BOLD, 15);
  private static final Font TEXT = Fonts.of(Font.PLAIN, 11.5f);
  private static final double PAD = 12;
  private static final double LINE = 17;
  private static final double HEADING = 24;
  private static final double TOP = 46;
  private static final double HISTORY = 130;
  private static final double BAR = 70;
  private static final double GAP = 10;

  private FactsPicture() {}

  /** Height that a sheet takes on a page of a width. */
  static int height(Facts facts, double width) {
    double height = TOP + PAD + (facts.history() == null ? 0 : HISTORY + GAP);
    for (Facts.Section section : facts.sections()) {
      height += HEADING;
      for (Facts.Line line : section.lines()) {
        height += LINE * values(line, width).size();
      }
    }
    return (int) Math.ceil(height);
  }

  /** Draws the sheet. */
  static void paint(Graphics2D g, Rectangle2D area, Theme theme, Facts facts) {
    double left = area.getX() + PAD;
    double right = area.getMaxX() - PAD;
    double y = area.getY() + 22;
    write(g, Text.fit(TITLE, facts.title(), right - left), left, y, TITLE, theme.ink());
    String subtitle = Text.fit(TEXT, facts.subtitle(), right - left);
    write(g, subtitle, left, y + 17, TEXT, theme.muted());
    y = area.getY() + TOP;
    if (facts.history() != null) {
      facts
          .history()
          .paint(g, new Rectangle2D.Double(left, y + 4, right - left, HISTORY - 4), theme);
      y += HISTORY + GAP;
    }
    for (Facts.Section section : facts.sections()) {
      write(g, section.heading(), left, y + HEADING - 7, Fonts.HEADING, theme.ink());
      g.setColor(theme.grid());
      g.fill(new Rectangle2D.Double(left, y + HEADING - 3, right - left, 1));
      y += HEADING;
      for (Facts.Line line : section.lines()) {
        y = paint(g, line, left, right, y, area.getWidth(), theme);
      }
    }
  }

  private static double paint(
      Graphics2D g,
      Facts.Line line,
      double left,
      double right,
      double top,
      double width,
      Theme theme) {
    write(g, line.label(), left, top + 12.5, TEXT, theme.muted());
    if (Double.isFinite(line.share())) {
      double x = left + labelWidth(width);
      double share = Math.max(0, Math.min(1, line.share()));
      Color colour = line.colour() == null ? theme.count() : theme.visible(line.colour());
      g.setColor(theme.grid());
      g.fill(new Rectangle2D.Double(x, top + 4.5, BAR, 9));
      g.setColor(colour);
      g.fill(new Rectangle2D.Double(x, top + 4.5, BAR * share, 9));
    }
    double y = top;
    for (String value : values(line, width)) {
      Text.draw(g, value, right, y + 12.5, TEXT, theme.ink(), Text.Align.RIGHT);
      y += LINE;
    }
    return y;
  }

  private static double labelWidth(double width) {
    return Math.min(170, width * 0.42);
  }

  private static List<String> values(Facts.Line line, double width) {
    double taken =
        Double.isFinite(line.share()) ? labelWidth(width) + BAR : Text.width(TEXT, line.label());
    double room = Math.max(60, width - 2 * PAD - taken - GAP);
    return Text.wrap(TEXT, line.value(), room, 4);
  }

  private static void write(
      Graphics2D g, String text, double x, double y, Font font, Color colour) {
    Text.draw(g, text, x, y, font, colour, Text.Align.LEFT);
  }
}

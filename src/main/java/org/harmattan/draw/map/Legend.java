package org.harmattan.draw.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;

/** The legend, under the date where there is one: what the layers say of themselves, in order. */
public final class Legend {
  private static final double SYMBOL = 34;
  private static final double SYMBOL_GAP = 5;

  /** Free space around its words. */
  public static final double PAD = 8;

  private static final double DATE_HEIGHT = 32;
  private static final double HEADING_HEIGHT = 14;
  private static final double SCALE_HEIGHT = 12;
  private static final double SECTION_GAP = 5;
  private static final int VEIL = 225;
  private static final Font TEXT = Fonts.of(Font.PLAIN, 9.5f);
  private static final Font SCALE = Fonts.of(Font.PLAIN, 8);

  private final String date;
  private final List<Section> sections;
  private final Theme theme;

  private Legend(String date, List<Section> sections, Theme theme) {
    this.date = date;
    this.sections = sections;
    this.theme = theme;
  }

  /** What a layer says of itself. */
  private record Section(LegendHeading heading, List<LegendItem> items) {
    double height() {
      return (heading.text().isEmpty() ? 0 : HEADING_HEIGHT)
          + (heading.low().isEmpty() ? 0 : SCALE_HEIGHT)
          + items.stream().mapToDouble(LegendItem::height).sum();
    }

    double width() {
      double text =
          items.stream().mapToDouble(i -> Text.width(TEXT, i.label())).max().orElse(0) + SYMBOL + 8;
      return Math.max(text, Text.width(TEXT, heading.text()));
    }
  }

  /** The legend of some layers; those that say nothing take no room. */
  static Legend of(String date, List<? extends MapLayer> layers, Theme theme) {
    List<Section> sections =
        layers.stream()
            .map(layer -> new Section(layer.heading(), layer.legend()))
            .filter(section -> !section.items().isEmpty())
            .toList();
    return new Legend(date, sections, theme);
  }

  /** Width it takes. */
  public double width() {
    double words = sections.stream().mapToDouble(Section::width).max().orElse(0);
    return Math.max(words, Text.width(Fonts.DATE, date)) + 2 * PAD;
  }

  /** Height it takes. */
  public double height() {
    double gaps = 0;
    for (int i = 1; i < sections.size(); i++) {
      gaps += gapAbove(i);
    }
    return dateHeight() + sections.stream().mapToDouble(Section::height).sum() + gaps + 2 * PAD;
  }

  private double dateHeight() {
    return date.isEmpty() ? 0 : DATE_HEIGHT;
  }

  /** Sections with a heading stand apart; plain lines follow one another. */
  private double gapAbove(int section) {
    return sections.get(section).heading().text().isEmpty() ? 0 : SECTION_GAP;
  }

  /** Draws it with its upper left corner at a point. */
  public void paint(Graphics2D g, double x, double y) {
    Color paper = theme.paper();
    g.setColor(new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), VEIL));
    g.fill(new Rectangle2D.Double(x, y, width(), height()));
    double left = x + PAD;
    double top = y + PAD;
    Text.draw(g, date, left, top + 21, Fonts.DATE, theme.ink(), Text.Align.LEFT);
    top += dateHeight();
    for (int i = 0; i < sections.size(); i++) {
      top += i == 0 ? 0 : gapAbove(i);
      paint(g, sections.get(i), left, top);
      top += sections.get(i).height();
    }
  }

  private void paint(Graphics2D g, Section section, double left, double top) {
    LegendHeading heading = section.heading();
    double y = top;
    if (!heading.text().isEmpty()) {
      write(g, heading.text(), left, y + 8, TEXT, Text.Align.LEFT);
      y += HEADING_HEIGHT;
    }
    if (!heading.low().isEmpty()) {
      write(g, heading.low(), left, y + 7, SCALE, Text.Align.LEFT);
      write(g, heading.high(), left + SYMBOL + 6, y + 7, SCALE, Text.Align.RIGHT);
      y += SCALE_HEIGHT;
    }
    for (LegendItem item : section.items()) {
      double height = item.height() - SYMBOL_GAP;
      item.symbol().paint(g, new Rectangle2D.Double(left, y, SYMBOL, height), theme);
      double baseline = y + height / 2 + Text.capHeight(TEXT) / 2;
      Text.draw(g, item.label(), left + SYMBOL + 8, baseline, TEXT, theme.ink(), Text.Align.LEFT);
      y += item.height();
    }
  }

  private void write(Graphics2D g, String text, double x, double y, Font font, Text.Align align) {
    Text.draw(g, text, x, y, font, theme.muted(), align);
  }
}

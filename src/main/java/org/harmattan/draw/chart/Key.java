package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;
import org.harmattan.scenario.Bloc;

/** One line of explained symbols above the panels. */
final class Key {
  static final double HEIGHT = 22;
  private static final double ROW = 14;
  private static final double ROW_SPACE = 10;
  private static final double SYMBOL = 12;
  private static final double SPACE = 15;

  /** Marks what was observed. */
  static final Shape DIAMOND = diamond(4.2);

  /** The same in small panels. */
  static final Shape SMALL_DIAMOND = diamond(2.9);

  /** Marks a first event. */
  static final Shape DOT = new Ellipse2D.Double(-4, -4, 8, 8);

  private final List<Item> items = new ArrayList<>();

  /** How a symbol is drawn around its middle. */
  private interface Symbol {
    void draw(Graphics2D g, double x, double y);
  }

  private record Item(Symbol symbol, String label) {}

  private static Shape diamond(double r) {
    Path2D path = new Path2D.Double();
    path.moveTo(0, -r);
    path.lineTo(r, 0);
    path.lineTo(0, r);
    path.lineTo(-r, 0);
    path.closePath();
    return path;
  }

  /** The actors, in their order. */
  static Key blocs(List<Bloc> blocs) {
    Key key = new Key();
    blocs.forEach(bloc -> key.swatch(Palette.of(bloc), bloc.label()));
    return key;
  }

  /** Median and bands, or just the run. */
  static Key spread(boolean single, Color colour, String what) {
    if (single) {
      return new Key().swatch(colour, what);
    }
    return new Key()
        .line(Palette.INK, "median")
        .swatch(Palette.mix(Palette.PAPER, colour, Tints.FIFTY), "50% of replicates")
        .swatch(Palette.mix(Palette.PAPER, colour, Tints.NINETY), "90% of replicates");
  }

  Key swatch(Color colour, String label) {
    items.add(
        new Item(
            (g, x, y) -> {
              g.setColor(colour);
              g.fill(new Rectangle2D.Double(x - SYMBOL / 2, y - 5, SYMBOL, 10));
            },
            label));
    return this;
  }

  Key line(Color colour, String label) {
    items.add(
        new Item(
            (g, x, y) -> {
              g.setColor(colour);
              g.setStroke(new BasicStroke(1.8f));
              g.draw(new Line2D.Double(x - SYMBOL / 2, y, x + SYMBOL / 2, y));
            },
            label));
    return this;
  }

  Key mark(Shape shape, Color fill, Color outline, String label) {
    items.add(
        new Item(
            (g, x, y) -> {
              Shape placed =
                  AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
              g.setColor(fill);
              g.fill(placed);
              g.setColor(outline);
              g.setStroke(new BasicStroke(1.1f));
              g.draw(placed);
            },
            label));
    return this;
  }

  /** Draws the items in as many rows as they take, without squeezing, and returns their height. */
  double drawRows(Graphics2D g, Rectangle2D area, Theme theme) {
    double at = 0;
    double middle = area.getY() + ROW / 2;
    for (Item item : items) {
      if (at > 0 && at + width(item) > area.getWidth()) {
        at = 0;
        middle += ROW;
      }
      double x = area.getX() + at;
      item.symbol().draw(g, x + SYMBOL / 2, middle);
      double baseline = middle + Text.capHeight(Fonts.SMALL) / 2;
      String label = item.label();
      Text.draw(g, label, x + SYMBOL + 5, baseline, Fonts.SMALL, theme.ink(), Text.Align.LEFT);
      at += width(item) + ROW_SPACE;
    }
    return middle + ROW / 2 - area.getY();
  }

  /** Height of the rows in an area of a given width. */
  double rowsHeight(double width) {
    double at = 0;
    int rows = 1;
    for (Item item : items) {
      if (at > 0 && at + width(item) > width) {
        at = 0;
        rows++;
      }
      at += width(item) + ROW_SPACE;
    }
    return rows * ROW;
  }

  private static double width(Item item) {
    return SYMBOL + 5 + Text.width(Fonts.SMALL, item.label());
  }

  /** Draws the line with its top at that of the area, its items closer where it would not fit. */
  void draw(Graphics2D g, Rectangle2D area) {
    double words = items.stream().mapToDouble(i -> Text.width(Fonts.TICK, i.label())).sum();
    double free = area.getWidth() - words - items.size() * (SYMBOL + 5);
    double space = Math.min(SPACE, free / Math.max(1, items.size() - 1));
    double middle = area.getY() + HEIGHT / 2 - 3;
    double at = area.getX();
    for (Item item : items) {
      item.symbol().draw(g, at + SYMBOL / 2, middle);
      double baseline = middle + Text.capHeight(Fonts.TICK) / 2;
      double text = at + SYMBOL + 5;
      Text.draw(g, item.label(), text, baseline, Fonts.TICK, Palette.INK, Text.Align.LEFT);
      at = text + Text.width(Fonts.TICK, item.label()) + space;
    }
  }
}

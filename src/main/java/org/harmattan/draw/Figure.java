package org.harmattan.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A finished figure: title and subtitle above, the picture, a source line below, on white paper, in
 * logical pixels.
 *
 * @param name slug of its files
 * @param caption the words around it
 * @param width logical width
 * @param height logical height
 * @param body paints the picture into the area left to it
 */
public record Figure(String name, Caption caption, int width, int height, Body body) {
  /** Width of figures: at 17 cm, the width of a journal's page, the smallest type is 6 pt. */
  public static final int WIDTH = 760;

  /** White margin on all sides. */
  public static final double MARGIN = 16;

  /** Paints a picture into an area. */
  @FunctionalInterface
  public interface Body {
    void paint(Graphics2D g, Rectangle2D area);
  }

  /** A figure whose picture gets the given height, whatever its title needs. */
  public static Figure ofBodyHeight(String name, Caption caption, double bodyHeight, Body body) {
    double around = new Frame(caption, WIDTH).above() + below(caption);
    return new Figure(name, caption, WIDTH, (int) Math.ceil(around + bodyHeight), body);
  }

  /** Paints the whole figure with its upper left corner at the origin. */
  public void paint(Graphics2D g) {
    Text.smooth(g);
    g.setColor(Palette.PAPER);
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    Frame frame = new Frame(caption, width);
    frame.paint(g);
    paintSource(g);
    double above = frame.above();
    body.paint(
        g,
        new Rectangle2D.Double(MARGIN, above, width - 2 * MARGIN, height - above - below(caption)));
  }

  private static double below(Caption caption) {
    return caption.source().isEmpty() ? MARGIN : 30;
  }

  private void paintSource(Graphics2D g) {
    String line = Text.fit(Fonts.SMALL, caption.source(), width - 2 * MARGIN);
    Text.draw(g, line, MARGIN, height - 11, Fonts.SMALL, Palette.MUTED, Text.Align.LEFT);
  }

  /** The words above the picture, broken into lines. */
  private record Frame(List<String> title, List<String> subtitle) {
    Frame(Caption caption, double width) {
      this(
          Text.wrap(Fonts.TITLE, caption.title(), width - 2 * MARGIN, 2),
          Text.wrap(Fonts.SUBTITLE, caption.subtitle(), width - 2 * MARGIN, 3));
    }

    double above() {
      return MARGIN
          + title.size() * Text.lineHeight(Fonts.TITLE)
          + subtitle.size() * Text.lineHeight(Fonts.SUBTITLE)
          + 8;
    }

    void paint(Graphics2D g) {
      double y = MARGIN - 4;
      for (String line : title) {
        y += Text.lineHeight(Fonts.TITLE);
        Text.draw(g, line, MARGIN, y, Fonts.TITLE, Palette.INK, Text.Align.LEFT);
      }
      for (String line : subtitle) {
        y += Text.lineHeight(Fonts.SUBTITLE);
        Text.draw(g, line, MARGIN, y, Fonts.SUBTITLE, Palette.MUTED, Text.Align.LEFT);
      }
    }
  }
}

package org.harmattan.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Text with its measures, which are the same for every canvas it is drawn on. */
public final class Text {
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
  private static final BasicStroke HALO =
      new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  /** Where a text lies relative to its anchor. */
  public enum Align {
    LEFT(0),
    CENTRE(0.5),
    RIGHT(1);

    private final double share;

    Align(double share) {
      this.share = share;
    }
  }

  private Text() {}

  /** Asks a canvas for smooth lines and letters, spaced alike on every canvas. */
  public static void smooth(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** Width in pixels. */
  public static double width(Font font, String text) {
    return font.getStringBounds(text, MEASURE).getWidth();
  }

  /** Height of capital letters above the baseline. */
  public static double capHeight(Font font) {
    return font.getSize2D() * 0.73;
  }

  /** Distance between the baselines of a paragraph. */
  public static double lineHeight(Font font) {
    return font.getSize2D() * 1.35;
  }

  /** Draws text whose baseline passes through {@code y}. */
  public static void draw(
      Graphics2D g, String text, double x, double y, Font font, Color colour, Align align) {
    g.setFont(font);
    g.setColor(colour);
    g.drawString(text, (float) (x - align.share * width(font, text)), (float) y);
  }

  /** Draws text on a halo, so that it stays readable on a map. */
  public static void drawHaloed(
      Graphics2D g, String text, double x, double y, Font font, Color colour, Color halo) {
    g.setFont(font);
    if (g instanceof Haloing svg) {
      svg.drawHalo(text, (float) x, (float) y, halo, HALO.getLineWidth());
    } else {
      g.setColor(halo);
      g.setStroke(HALO);
      g.draw(font.createGlyphVector(MEASURE, text).getOutline((float) x, (float) y));
    }
    g.setColor(colour);
    g.drawString(text, (float) x, (float) y);
  }

  /** A canvas that keeps a halo as text, where outlines of letters would bloat it. */
  public interface Haloing {
    /** Draws the text's outline, as wide as told, behind the text. */
    void drawHalo(String text, float x, float y, Color colour, float width);
  }

  /** Breaks text into lines no wider than {@code width}; what does not fit ends in an ellipsis. */
  public static List<String> wrap(Font font, String text, double width, int maxLines) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(font, longer) > width && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    List<String> kept = new ArrayList<>(lines.subList(0, Math.min(maxLines, lines.size())));
    int last = kept.size() - 1;
    boolean cut = lines.size() > maxLines;
    kept.set(last, cut ? fit(font, kept.get(last) + " …", width) : kept.get(last));
    kept.replaceAll(l -> fit(font, l, width));
    return kept;
  }

  /** The text, shortened with an ellipsis where it is wider than {@code width}. */
  public static String fit(Font font, String text, double width) {
    if (width(font, text) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(font, text.substring(0, end).stripTrailing() + "…") > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }
}

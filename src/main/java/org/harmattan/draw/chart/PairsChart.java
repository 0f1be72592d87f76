package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;

/** Parameters against each other: draws below the diagonal, correlations above it. */
public final class PairsChart {
  private static final double GAP = 4;
  private static final double MOST = 130;
  private static final Shape DOT = new Ellipse2D.Double(-1.3, -1.3, 2.6, 2.6);
  private static final int LINES = 4;

  private final List<String> names;
  private final double[][] draws;
  private final double[][] correlations;
  private final double side;

  private PairsChart(List<String> names, double[][] draws, double[][] correlations) {
    this.names = List.copyOf(names);
    this.draws = draws;
    this.correlations = correlations;
    this.side = Math.min(MOST, Multiples.bodyWidth() / names.size() - GAP);
  }

  /**
   * The chart.
   *
   * @param draws equally weighted draws, each with the parameters' positions in their ranges, 0 to
   *     1
   * @param correlations of the parameters
   */
  public static Figure of(
      String name, Caption caption, List<String> names, double[][] draws, double[][] correlations) {
    PairsChart chart = new PairsChart(names, draws, correlations);
    double body = names.size() * (chart.side + GAP);
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    for (int row = 0; row < names.size(); row++) {
      for (int column = 0; column < names.size(); column++) {
        Rectangle2D cell =
            new Rectangle2D.Double(
                area.getX() + column * (side + GAP), area.getY() + row * (side + GAP), side, side);
        if (row == column) {
          paintName(g, names.get(row), cell);
        } else if (row > column) {
          paintDraws(g, column, row, cell);
        } else {
          paintCorrelation(g, correlations[row][column], cell);
        }
      }
    }
  }

  private static void paintName(Graphics2D g, String name, Rectangle2D cell) {
    List<String> lines = Text.wrap(Fonts.SMALL, name, cell.getWidth() - 2, LINES);
    double height = Text.lineHeight(Fonts.SMALL);
    double y = cell.getCenterY() - (lines.size() - 1) * height / 2 + 3;
    for (String line : lines) {
      Text.draw(g, line, cell.getCenterX(), y, Fonts.SMALL, Palette.INK, Text.Align.CENTRE);
      y += height;
    }
  }

  private void paintDraws(Graphics2D g, int x, int y, Rectangle2D cell) {
    g.setColor(Palette.GRID);
    g.setStroke(new BasicStroke(0.8f));
    g.draw(cell);
    g.setColor(Palette.COUNT);
    for (double[] draw : draws) {
      double left = cell.getX() + draw[x] * cell.getWidth();
      double down = cell.getMaxY() - draw[y] * cell.getHeight();
      g.fill(AffineTransform.getTranslateInstance(left, down).createTransformedShape(DOT));
    }
  }

  private static void paintCorrelation(Graphics2D g, double correlation, Rectangle2D cell) {
    String text = Numbers.fixed(correlation, 2);
    boolean strong = Math.abs(correlation) >= 0.5;
    Text.draw(
        g,
        text,
        cell.getCenterX(),
        cell.getCenterY() + 3,
        strong ? Fonts.HEADING : Fonts.SMALL,
        strong ? Palette.INK : Palette.MUTED,
        Text.Align.CENTRE);
  }
}

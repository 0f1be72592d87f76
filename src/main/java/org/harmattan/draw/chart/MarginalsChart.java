package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;

/** Each fitted parameter by itself: what was believed of it before, and after. */
public final class MarginalsChart {
  private static final int COLUMNS = 4;
  private static final double HEIGHT = 62;
  private static final int BINS = 12;
  private static final double LEFT = 24;
  private static final double GAP_X = 30;
  private static final double HEAD = 22;
  private static final double BELOW = 34;

  private final List<Marginal> marginals;
  private final double top;

  private MarginalsChart(List<Marginal> marginals) {
    this.marginals = List.copyOf(marginals);
    this.top = marginals.stream().flatMapToDouble(m -> Arrays.stream(heights(m))).max().orElse(1);
  }

  /**
   * A parameter.
   *
   * @param title its name
   * @param labels its values at the lower end, the middle and the upper end of its range
   * @param positions of the draws, 0 to 1
   * @param weights of the draws, summing to 1
   * @param chosen position that was taken
   */
  public record Marginal(
      String title, List<String> labels, double[] positions, double[] weights, double chosen) {
    public Marginal {
      labels = List.copyOf(labels);
    }
  }

  /** The chart. */
  public static Figure of(String name, Caption caption, List<Marginal> marginals) {
    MarginalsChart chart = new MarginalsChart(marginals);
    int rows = (marginals.size() + COLUMNS - 1) / COLUMNS;
    double body = Key.HEIGHT + rows * (HEAD + HEIGHT + BELOW);
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    new Key()
        .line(Palette.AXIS, "before: even over the range")
        .swatch(Palette.mix(Palette.PAPER, Palette.COUNT, Tints.FIFTY), "draws of the posterior")
        .mark(Key.DIAMOND, Palette.EVENT, Palette.EVENT, "value taken")
        .draw(g, area);
    double width = (area.getWidth() - LEFT - (COLUMNS - 1) * GAP_X) / COLUMNS;
    for (int i = 0; i < marginals.size(); i++) {
      double x = area.getX() + LEFT + i % COLUMNS * (width + GAP_X);
      double y = area.getY() + Key.HEIGHT + HEAD + i / COLUMNS * (HEAD + HEIGHT + BELOW);
      paint(g, marginals.get(i), new Rectangle2D.Double(x, y, width, HEIGHT));
    }
  }

  private void paint(Graphics2D g, Marginal marginal, Rectangle2D data) {
    String title = Text.fit(Fonts.LABEL, marginal.title(), data.getWidth() + GAP_X / 2);
    Text.draw(g, title, data.getX(), data.getY() - 8, Fonts.LABEL, Palette.INK, Text.Align.LEFT);
    double[] heights = heights(marginal);
    double[] centres = new double[BINS];
    Arrays.setAll(centres, bin -> (bin + 0.5) / BINS);
    TickAxis x = new TickAxis(0, 1, List.of());
    new Panel(x, new TickAxis(0, top * 1.05, List.of()))
        .bars(
            centres,
            0.9 / BINS,
            new double[BINS],
            heights,
            Palette.mix(Palette.PAPER, Palette.COUNT, Tints.FIFTY))
        .withBase()
        .points(
            new double[] {marginal.chosen()},
            new double[] {0},
            Key.DIAMOND,
            Palette.EVENT,
            Palette.EVENT)
        .draw(g, data);
    double even = data.getMaxY() - data.getHeight() / (top * 1.05);
    g.setColor(Palette.AXIS);
    g.setStroke(new BasicStroke(1.2f));
    g.draw(new Line2D.Double(data.getX(), even, data.getMaxX(), even));
    label(g, marginal.labels().get(0), 0, data, Text.Align.LEFT);
    label(g, marginal.labels().get(1), 0.5, data, Text.Align.CENTRE);
    label(g, marginal.labels().get(2), 1, data, Text.Align.RIGHT);
  }

  private static void label(
      Graphics2D g, String text, double at, Rectangle2D data, Text.Align align) {
    double x = data.getX() + at * data.getWidth();
    Text.draw(g, text, x, data.getMaxY() + 17, Fonts.SMALL, Palette.MUTED, align);
  }

  /** Density of the draws; 1 is that of the even distribution. */
  private static double[] heights(Marginal marginal) {
    double[] heights = new double[BINS];
    for (int i = 0; i < marginal.positions().length; i++) {
      int bin = Math.min(BINS - 1, (int) (marginal.positions()[i] * BINS));
      heights[bin] += marginal.weights()[i] * BINS;
    }
    return heights;
  }
}

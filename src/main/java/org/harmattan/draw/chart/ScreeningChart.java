package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.jfree.chart.ui.RectangleEdge;

/** How much each parameter moves, what chance moves, and which of them were kept. */
public final class ScreeningChart {
  private static final double NAMES = 220;
  private static final double ROW = 19;
  private static final double BAR = 9;
  private static final double AXIS = 40;
  private static final double HEAD = 8;
  private static final double LABEL_DROP = 34;
  private static final Color KEPT = Palette.COUNT;
  private static final Color HELD = Palette.mix(Palette.PAPER, Palette.COUNT, Tints.NINETY);
  private static final Color NOISE = Palette.EVENT;

  private final List<Row> rows;
  private final double noise;
  private final String unit;
  private final TickAxis axis;

  private ScreeningChart(List<Row> rows, double noise, String unit) {
    this.rows =
        rows.stream().sorted(Comparator.comparingDouble(Row::meanAbsolute).reversed()).toList();
    this.noise = noise;
    this.unit = unit;
    double most =
        rows.stream()
            .flatMapToDouble(row -> DoubleStream.of(row.meanAbsolute(), row.deviation()))
            .max()
            .orElse(0);
    this.axis = TickAxis.withZero(0, Math.max(most, noise));
  }

  /**
   * A parameter.
   *
   * @param name its name
   * @param meanAbsolute μ*
   * @param deviation σ
   * @param kept whether it stays free
   */
  public record Row(String name, double meanAbsolute, double deviation, boolean kept) {}

  /**
   * The chart; rows in any order.
   *
   * @param noise μ* of what does nothing
   * @param unit words below the axis
   */
  public static Figure of(String name, Caption caption, List<Row> rows, double noise, String unit) {
    ScreeningChart chart = new ScreeningChart(rows, noise, unit);
    double body = Key.HEIGHT + HEAD + rows.size() * ROW + AXIS;
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    new Key()
        .swatch(KEPT, "μ*, stays free")
        .swatch(HELD, "μ*, held")
        .mark(Key.SMALL_DIAMOND, Palette.PAPER, Palette.INK, "σ: how the effect varies")
        .line(NOISE, "μ* of chance alone")
        .draw(g, area);
    double top = area.getY() + Key.HEIGHT + HEAD;
    double left = area.getX() + NAMES;
    Rectangle2D data =
        new Rectangle2D.Double(left, top, area.getMaxX() - left - 14, rows.size() * ROW);
    // An empty line: without data the panel has no grid either.
    new Panel(axis, new TickAxis(0, 1, List.of()))
        .withColumns()
        .withBase()
        .line(new double[0], new double[0], Palette.GRID, 1)
        .draw(g, data);
    for (int i = 0; i < rows.size(); i++) {
      paintRow(g, rows.get(i), data, top + (i + 0.5) * ROW);
    }
    paintNoise(g, data);
    double y = data.getMaxY() + LABEL_DROP;
    Text.draw(g, unit, data.getMaxX(), y, Fonts.TICK, Palette.MUTED, Text.Align.RIGHT);
  }

  private void paintRow(Graphics2D g, Row row, Rectangle2D data, double middle) {
    String name = Text.fit(Fonts.LABEL, row.name(), NAMES - 16);
    double baseline = middle + Text.capHeight(Fonts.LABEL) / 2;
    Color ink = row.kept() ? Palette.INK : Palette.MUTED;
    Text.draw(g, name, data.getX() - 12, baseline, Fonts.LABEL, ink, Text.Align.RIGHT);
    double length = position(row.meanAbsolute(), data) - data.getX();
    g.setColor(row.kept() ? KEPT : HELD);
    g.fill(new Rectangle2D.Double(data.getX(), middle - BAR / 2, length, BAR));
    Shape mark =
        AffineTransform.getTranslateInstance(position(row.deviation(), data), middle)
            .createTransformedShape(Key.SMALL_DIAMOND);
    g.setColor(Palette.PAPER);
    g.fill(mark);
    g.setColor(Palette.INK);
    g.setStroke(new BasicStroke(1.1f));
    g.draw(mark);
  }

  private void paintNoise(Graphics2D g, Rectangle2D data) {
    double x = position(noise, data);
    g.setColor(NOISE);
    g.setStroke(new BasicStroke(1.4f));
    g.draw(new Line2D.Double(x, data.getY(), x, data.getMaxY()));
  }

  private double position(double value, Rectangle2D data) {
    return axis.valueToJava2D(value, data, RectangleEdge.BOTTOM);
  }
}

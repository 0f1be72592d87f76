package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Palette;

/** How much each parameter moves, what chance moves, and which of them were kept. */
public final class ScreeningChart {
  private static final double ROW = 19;
  private static final double BAR = 9;
  private static final Color KEPT = Palette.COUNT;
  private static final Color HELD = Palette.mix(Palette.PAPER, Palette.COUNT, Tints.NINETY);
  private static final Color NOISE = Palette.EVENT;

  private final List<Row> rows;
  private final double noise;
  private final String unit;
  private final NamedRows grid;

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
    TickAxis axis = TickAxis.withZero(0, Math.max(most, noise));
    this.grid = new NamedRows(axis, rows.size(), ROW);
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
    return Figure.ofBodyHeight(name, caption, chart.grid.height(), chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    new Key()
        .swatch(KEPT, "μ*, stays free")
        .swatch(HELD, "μ*, held")
        .mark(Key.SMALL_DIAMOND, Palette.PAPER, Palette.INK, "σ: how the effect varies")
        .line(NOISE, "μ* of chance alone")
        .draw(g, area);
    Rectangle2D data = grid.drawGrid(g, area);
    for (int i = 0; i < rows.size(); i++) {
      paintRow(g, rows.get(i), data, grid.middle(data, i));
    }
    paintNoise(g, data);
    grid.label(g, data, unit);
  }

  private void paintRow(Graphics2D g, Row row, Rectangle2D data, double middle) {
    grid.name(g, data, middle, row.name(), row.kept() ? Palette.INK : Palette.MUTED);
    double length = grid.position(row.meanAbsolute(), data) - data.getX();
    g.setColor(row.kept() ? KEPT : HELD);
    g.fill(new Rectangle2D.Double(data.getX(), middle - BAR / 2, length, BAR));
    Shape mark =
        AffineTransform.getTranslateInstance(grid.position(row.deviation(), data), middle)
            .createTransformedShape(Key.SMALL_DIAMOND);
    g.setColor(Palette.PAPER);
    g.fill(mark);
    g.setColor(Palette.INK);
    g.setStroke(new BasicStroke(1.1f));
    g.draw(mark);
  }

  private void paintNoise(Graphics2D g, Rectangle2D data) {
    g.setColor(NOISE);
    g.setStroke(new BasicStroke(1.4f));
    grid.upright(g, data, noise);
  }
}

package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Palette;

/** Two measures of how much each factor matters, with intervals, the strongest factor on top. */
public final class RankingChart {
  private static final double ROW = 25;
  private static final double OFFSET = 4.5;

  private final Measures measures;
  private final List<Row> rows;
  private final NamedRows grid;

  private RankingChart(Measures measures, List<Row> rows) {
    this.measures = measures;
    this.rows = new ArrayList<>(rows);
    this.rows.sort(Comparator.comparingDouble((Row row) -> row.strong().value()).reversed());
    TickAxis axis = TickAxis.withZero(values().min().orElse(0), values().max().orElse(0));
    this.grid = new NamedRows(axis, rows.size(), ROW);
  }

  /**
   * What the marks stand for.
   *
   * @param strong the measure that ranks, a filled mark
   * @param weak the other, a hollow one
   * @param axis words below the axis, with the unit
   */
  public record Measures(String strong, String weak, String axis) {}

  /**
   * A measure with its interval.
   *
   * @param low lower end; NaN where it has none
   * @param high upper end
   */
  public record Estimate(double value, double low, double high) {

    /** A measure without an interval. */
    public static Estimate of(double value) {
      return new Estimate(value, Double.NaN, Double.NaN);
    }
  }

  /** A factor by its name, and its measures. */
  public record Row(String factor, Estimate strong, Estimate weak) {}

  /** The chart; rows in any order. */
  public static Figure of(String name, Caption caption, Measures measures, List<Row> rows) {
    RankingChart chart = new RankingChart(measures, rows);
    return Figure.ofBodyHeight(name, caption, chart.grid.height(), chart::paint);
  }

  private DoubleStream values() {
    return rows.stream()
        .flatMap(row -> java.util.stream.Stream.of(row.strong(), row.weak()))
        .flatMapToDouble(e -> DoubleStream.of(e.value(), e.low(), e.high()))
        .filter(Double::isFinite);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    new Key()
        .mark(Key.DOT, Palette.COUNT, Palette.COUNT, measures.strong())
        .mark(Key.DIAMOND, Palette.PAPER, Palette.INK, measures.weak())
        .draw(g, area);
    Rectangle2D data = grid.drawGrid(g, area);
    zero(g, data);
    for (int i = 0; i < rows.size(); i++) {
      paintRow(g, rows.get(i), data, grid.middle(data, i));
    }
    grid.label(g, data, measures.axis());
  }

  private void zero(Graphics2D g, Rectangle2D data) {
    g.setColor(Palette.AXIS);
    g.setStroke(new BasicStroke(0.8f));
    grid.upright(g, data, 0);
  }

  private void paintRow(Graphics2D g, Row row, Rectangle2D data, double middle) {
    grid.name(g, data, middle, row.factor(), Palette.INK);
    mark(g, row.weak(), data, middle + OFFSET, Key.DIAMOND, Palette.PAPER, Palette.INK);
    mark(g, row.strong(), data, middle - OFFSET, Key.DOT, Palette.COUNT, Palette.COUNT);
  }

  private void mark(
      Graphics2D g,
      Estimate estimate,
      Rectangle2D data,
      double y,
      Shape shape,
      Color fill,
      Color outline) {
    if (!Double.isFinite(estimate.value())) {
      return;
    }
    g.setColor(outline);
    if (Double.isFinite(estimate.low())) {
      g.setStroke(new BasicStroke(1.2f));
      double from = grid.position(estimate.low(), data);
      g.draw(new Line2D.Double(from, y, grid.position(estimate.high(), data), y));
    }
    double x = grid.position(estimate.value(), data);
    Shape placed = AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
    g.setColor(fill);
    g.fill(placed);
    g.setColor(outline);
    g.setStroke(new BasicStroke(1.1f));
    g.draw(placed);
  }
}

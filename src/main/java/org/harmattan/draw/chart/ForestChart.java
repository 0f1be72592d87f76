package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.harmattan.draw.chart.EffectsChart.Evidence;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Effects on several measures beside the spread of the runs, the largest first: dots with
 * intervals, and to the right the same in each measure's own unit.
 */
public final class ForestChart {
  private static final double NAMES = 132;
  private static final double WORDS = 228;
  private static final double ROW = 18;
  private static final double HEAD = 20;
  private static final double AXIS = 38;

  private final List<Row> rows;
  private final double least;
  private final double most;

  private ForestChart(List<Row> rows) {
    this.rows = rows;
    this.least = ends(rows).min().orElse(0);
    this.most = ends(rows).max().orElse(0);
  }

  private static DoubleStream ends(List<Row> rows) {
    return rows.stream()
        .flatMapToDouble(row -> DoubleStream.of(0, row.value(), row.low(), row.high()))
        .filter(Double::isFinite);
  }

  /**
   * A measure.
   *
   * @param label its name
   * @param value the effect beside the spread of the runs; NaN where that is not defined
   * @param low lower end of its interval
   * @param high upper end
   * @param evidence how sure it is
   * @param words the effect in its own unit
   */
  public record Row(
      String label, double value, double low, double high, Evidence evidence, String words) {}

  /**
   * The chart.
   *
   * @param rows the largest effect first
   */
  public static Figure of(String name, Caption caption, List<Row> rows) {
    double body = Key.HEIGHT + HEAD + rows.size() * ROW + AXIS;
    ForestChart chart = new ForestChart(List.copyOf(rows));
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    EffectsChart.key().draw(g, area);
    double top = area.getY() + Key.HEIGHT + HEAD;
    Rectangle2D data =
        new Rectangle2D.Double(
            area.getX() + NAMES, top, area.getWidth() - NAMES - WORDS, rows.size() * ROW);
    TickAxis axis = TickAxis.aroundZero(least, most);
    new Panel(axis, new TickAxis(0, 1, List.of())).withColumns().withBase().draw(g, data);
    line(g, Palette.AXIS, at(0, axis, data), data.getY(), at(0, axis, data), data.getMaxY());
    String unit = "difference ÷ spread of the runs (Hedges’ g)";
    Text.draw(
        g,
        unit,
        data.getCenterX(),
        data.getMaxY() + 32,
        Fonts.SMALL,
        Palette.MUTED,
        Text.Align.CENTRE);
    double words = data.getMaxX() + 14;
    Text.draw(
        g,
        "Difference [95% interval], own unit",
        words,
        top - 7,
        Fonts.SMALL,
        Palette.MUTED,
        Text.Align.LEFT);
    for (int i = 0; i < rows.size(); i++) {
      paintRow(g, rows.get(i), axis, data, top + (i + 0.5) * ROW);
    }
  }

  private void paintRow(Graphics2D g, Row row, TickAxis axis, Rectangle2D data, double y) {
    double baseline = y + Text.capHeight(Fonts.TICK) / 2;
    Color ink = row.evidence() == Evidence.NONE ? Palette.MUTED : Palette.INK;
    line(g, Palette.GRID, data.getX(), y + ROW / 2, data.getMaxX() + WORDS, y + ROW / 2);
    Text.draw(g, row.label(), data.getX() - 10, baseline, Fonts.TICK, ink, Text.Align.RIGHT);
    String words = Text.fit(Fonts.TICK, row.words(), WORDS - 14);
    Text.draw(g, words, data.getMaxX() + 14, baseline, Fonts.TICK, ink, Text.Align.LEFT);
    if (!Double.isFinite(row.value())) {
      return;
    }
    Color mark = row.evidence() == Evidence.NONE ? Palette.AXIS : Palette.INK;
    if (Double.isFinite(row.low())) {
      g.setStroke(new BasicStroke(1.2f));
      line(g, mark, at(row.low(), axis, data), y, at(row.high(), axis, data), y);
    }
    Shape dot = row.evidence() == Evidence.NONE ? EffectsChart.SMALL_DOT : EffectsChart.DOT;
    Shape placed =
        AffineTransform.getTranslateInstance(at(row.value(), axis, data), y)
            .createTransformedShape(dot);
    g.setColor(row.evidence() == Evidence.ALONE ? Palette.PAPER : mark);
    g.fill(placed);
    g.setColor(mark);
    g.setStroke(new BasicStroke(1.1f));
    g.draw(placed);
  }

  private static void line(Graphics2D g, Color colour, double x1, double y1, double x2, double y2) {
    g.setColor(colour);
    g.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  private static double at(double value, TickAxis axis, Rectangle2D data) {
    return axis.valueToJava2D(value, data, RectangleEdge.BOTTOM);
  }
}

package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.jfree.chart.ui.RectangleEdge;

/** Observed numbers beside the same of a model's replicates and, as small marks, of its nulls. */
public final class PatternChart {
  private static final int COLUMNS = 2;
  private static final double GAP_X = 22;
  private static final double NAMES = 128;
  private static final double HEAD = 34;
  private static final double ROW = 19;
  private static final double AXIS = 24;
  private static final double BAR = 9;
  private static final double KEY = 20;

  /** Above this share the axis ends at one. */
  private static final double MOST_OF_ALL = 0.6;

  private final List<Block> blocks;
  private final List<String> nulls;

  private PatternChart(List<Block> blocks, List<String> nulls) {
    this.blocks = blocks;
    this.nulls = nulls;
  }

  /**
   * A number.
   *
   * @param name what it is
   * @param observed what was observed
   * @param observedLow lower end of its interval; NaN where it has none
   * @param observedHigh upper end
   * @param quantiles 5, 25, 50, 75 and 95 % quantile of the replicates; NaN where undefined
   * @param nulls medians of the nulls
   */
  public record Row(
      String name,
      double observed,
      double observedLow,
      double observedHigh,
      double[] quantiles,
      double[] nulls) {
    private DoubleStream values() {
      return DoubleStream.concat(
              DoubleStream.of(observed, observedLow, observedHigh),
              DoubleStream.concat(Arrays.stream(quantiles), Arrays.stream(nulls)))
          .filter(Double::isFinite);
    }
  }

  /**
   * Numbers on one axis.
   *
   * @param title what they are
   * @param unit their unit
   * @param fromZero whether the axis begins at zero
   * @param rows the numbers
   */
  public record Block(String title, String unit, boolean fromZero, List<Row> rows) {
    public Block {
      rows = List.copyOf(rows);
    }
  }

  /** The chart; {@code nulls} are the names of the nulls, in the order of their medians. */
  public static Figure of(String name, Caption caption, List<Block> blocks, List<String> nulls) {
    PatternChart chart = new PatternChart(List.copyOf(blocks), List.copyOf(nulls));
    return Figure.ofBodyHeight(name, caption, chart.height(), chart::paint);
  }

  private double height() {
    double height = keys() * KEY;
    for (int i = 0; i < blocks.size(); i += COLUMNS) {
      height += bandHeight(i);
    }
    return height;
  }

  private int keys() {
    return nulls.isEmpty() ? 1 : 2;
  }

  private double bandHeight(int first) {
    int last = Math.min(first + COLUMNS, blocks.size());
    int rows = blocks.subList(first, last).stream().mapToInt(b -> b.rows().size()).max().orElse(0);
    return HEAD + rows * ROW + AXIS;
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    paintKeys(g, area);
    double width = (area.getWidth() - GAP_X) / COLUMNS;
    double top = area.getY() + keys() * KEY;
    for (int i = 0; i < blocks.size(); i++) {
      double left = area.getX() + i % COLUMNS * (width + GAP_X) + NAMES;
      Block block = blocks.get(i);
      double rows = block.rows().size() * ROW;
      paintBlock(g, block, new Rectangle2D.Double(left, top + HEAD, width - NAMES, rows));
      if (i % COLUMNS == COLUMNS - 1) {
        top += bandHeight(i - COLUMNS + 1);
      }
    }
  }

  private void paintKeys(Graphics2D g, Rectangle2D area) {
    Key.spread(false, Palette.COUNT, "")
        .mark(Key.DIAMOND, Palette.PAPER, Palette.INK, "observed, with its 95% interval")
        .draw(g, area);
    Key medians = new Key();
    for (int i = 0; i < nulls.size(); i++) {
      medians.mark(NullMarks.of(i), Palette.PAPER, Palette.MUTED, "median: " + nulls.get(i));
    }
    double y = area.getY() + KEY;
    medians.draw(g, new Rectangle2D.Double(area.getX(), y, area.getWidth(), KEY));
  }

  private void paintBlock(Graphics2D g, Block block, Rectangle2D data) {
    double left = data.getX() - NAMES;
    String title = Text.fit(Fonts.HEADING, block.title(), data.getMaxX() - left);
    Text.draw(g, title, left, data.getY() - 20, Fonts.HEADING, Palette.INK, Text.Align.LEFT);
    String unit = Text.fit(Fonts.SMALL, block.unit(), data.getMaxX() - left);
    Text.draw(g, unit, left, data.getY() - 7, Fonts.SMALL, Palette.MUTED, Text.Align.LEFT);
    TickAxis axis = axis(block);
    new Panel(axis, new TickAxis(0, 1, List.of()))
        .withColumns()
        .withBase()
        .line(new double[0], new double[0], Palette.GRID, 1)
        .draw(g, data);
    for (int i = 0; i < block.rows().size(); i++) {
      paintRow(g, block.rows().get(i), axis, data, data.getY() + (i + 0.5) * ROW);
    }
  }

  private static TickAxis axis(Block block) {
    double max = block.rows().stream().flatMapToDouble(Row::values).max().orElse(1);
    double min = block.rows().stream().flatMapToDouble(Row::values).min().orElse(0);
    if (block.unit().startsWith("share") && max <= 1 && max > MOST_OF_ALL) {
      return TickAxis.percent(0, 0.25, 0.5, 0.75, 1);
    }
    return block.fromZero() ? TickAxis.withZero(0, max) : TickAxis.between(min, max);
  }

  private static void paintRow(
      Graphics2D g, Row row, TickAxis axis, Rectangle2D data, double middle) {
    String name = Text.fit(Fonts.TICK, row.name(), NAMES - 10);
    double baseline = middle + Text.capHeight(Fonts.TICK) / 2;
    double right = data.getX() - 8;
    Text.draw(g, name, right, baseline, Fonts.TICK, Palette.INK, Text.Align.RIGHT);
    double[] q = row.quantiles();
    if (Double.isFinite(q[2])) {
      bar(g, axis, data, middle, q[0], q[4], Tints.NINETY);
      bar(g, axis, data, middle, q[1], q[3], Tints.FIFTY);
      double x = position(q[2], axis, data);
      line(g, Palette.INK, 1.8f, x, middle - BAR / 2, x, middle + BAR / 2);
    }
    for (int i = 0; i < row.nulls().length; i++) {
      mark(g, NullMarks.of(i), Palette.MUTED, row.nulls()[i], axis, data, middle);
    }
    if (Double.isFinite(row.observedLow())) {
      double from = position(row.observedLow(), axis, data);
      line(g, Palette.INK, 1, from, middle, position(row.observedHigh(), axis, data), middle);
    }
    mark(g, Key.SMALL_DIAMOND, Palette.INK, row.observed(), axis, data, middle);
  }

  private static void bar(
      Graphics2D g,
      TickAxis axis,
      Rectangle2D data,
      double middle,
      double low,
      double high,
      double tint) {
    double from = position(low, axis, data);
    double width = Math.max(1, position(high, axis, data) - from);
    g.setColor(Palette.mix(Palette.PAPER, Palette.COUNT, tint));
    g.fill(new Rectangle2D.Double(from, middle - BAR / 2, width, BAR));
  }

  private static void mark(
      Graphics2D g,
      Shape shape,
      Color outline,
      double value,
      TickAxis axis,
      Rectangle2D data,
      double middle) {
    if (!Double.isFinite(value)) {
      return;
    }
    Shape placed =
        AffineTransform.getTranslateInstance(position(value, axis, data), middle)
            .createTransformedShape(shape);
    g.setColor(Palette.PAPER);
    g.fill(placed);
    g.setColor(outline);
    g.setStroke(new BasicStroke(1.2f));
    g.draw(placed);
  }

  private static void line(
      Graphics2D g, Color colour, float width, double x1, double y1, double x2, double y2) {
    g.setColor(colour);
    g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    g.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  private static double position(double value, TickAxis axis, Rectangle2D data) {
    return axis.valueToJava2D(value, data, RectangleEdge.BOTTOM);
  }
}

package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.jfree.chart.ui.RectangleEdge;

/** The effects of several changes on several outcomes: a row for each change, a panel for each. */
public final class EffectsChart {
  /** For many rows with short names. */
  public static final Layout MANY_SHORT_ROWS = new Layout(5, 108);

  /** For few rows with long names. */
  public static final Layout FEW_LONG_ROWS = new Layout(4, 158);

  private static final double GAP = 12;
  private static final double HEAD = 36;
  private static final double ROW = 14;
  private static final double AXIS = 26;
  static final Shape DOT = new Ellipse2D.Double(-3, -3, 6, 6);
  static final Shape SMALL_DOT = new Ellipse2D.Double(-2, -2, 4, 4);

  private final List<String> rows;
  private final List<Outcome> outcomes;
  private final Layout layout;

  private EffectsChart(List<String> rows, List<Outcome> outcomes, Layout layout) {
    this.rows = rows;
    this.outcomes = outcomes;
    this.layout = layout;
  }

  /** Panels side by side, and the width of the rows' names. */
  public record Layout(int columns, double names) {}

  /** How sure an effect is. */
  public enum Evidence {
    /** Its interval contains zero. */
    NONE,
    /** Its interval excludes zero. */
    ALONE,
    /** So it does when the number of effects is allowed for. */
    AMONG_MANY
  }

  /** An effect with the ends of its interval. */
  public record Effect(double value, double low, double high, Evidence evidence) {}

  /**
   * A panel.
   *
   * @param title what it is
   * @param unit unit of its axis
   * @param effects one for each row
   */
  public record Outcome(String title, String unit, List<Effect> effects) {
    public Outcome {
      effects = List.copyOf(effects);
    }
  }

  /** The chart; rows are the names of the changes. */
  public static Figure of(
      String name, Caption caption, List<String> rows, List<Outcome> outcomes, Layout layout) {
    EffectsChart chart = new EffectsChart(List.copyOf(rows), List.copyOf(outcomes), layout);
    int bands = (outcomes.size() + layout.columns() - 1) / layout.columns();
    double body = Key.HEIGHT + bands * chart.bandHeight();
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private double bandHeight() {
    return HEAD + rows.size() * ROW + AXIS;
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    key().draw(g, area);
    double width =
        (area.getWidth() - layout.names() - (layout.columns() - 1) * GAP) / layout.columns();
    for (int i = 0; i < outcomes.size(); i++) {
      double top = area.getY() + Key.HEIGHT + i / layout.columns() * bandHeight() + HEAD;
      double left = area.getX() + layout.names() + i % layout.columns() * (width + GAP);
      Rectangle2D data = new Rectangle2D.Double(left, top, width, rows.size() * ROW);
      if (i % layout.columns() == 0) {
        paintNames(g, data);
      }
      paintOutcome(g, outcomes.get(i), data);
    }
  }

  /** What the dots say. */
  static Key key() {
    return new Key()
        .mark(DOT, Palette.INK, Palette.INK, "effect, also after Holm’s correction")
        .mark(DOT, Palette.PAPER, Palette.INK, "95% interval excludes zero")
        .mark(SMALL_DOT, Palette.AXIS, Palette.AXIS, "no effect found");
  }

  private void paintNames(Graphics2D g, Rectangle2D data) {
    for (int row = 0; row < rows.size(); row++) {
      double baseline = middle(data, row) + Text.capHeight(Fonts.TICK) / 2;
      String name = Text.fit(Fonts.TICK, rows.get(row), layout.names() - 8);
      double right = data.getX() - 8;
      Text.draw(g, name, right, baseline, Fonts.TICK, Palette.INK, Text.Align.RIGHT);
    }
  }

  private void paintOutcome(Graphics2D g, Outcome outcome, Rectangle2D data) {
    double width = data.getWidth() + GAP / 2;
    String title = Text.fit(Fonts.HEADING, outcome.title(), width);
    String unit = Text.fit(Fonts.SMALL, outcome.unit(), width);
    left(g, title, data.getY() - 19, Fonts.HEADING, Palette.INK, data);
    left(g, unit, data.getY() - 6, Fonts.SMALL, Palette.MUTED, data);
    TickAxis axis = TickAxis.aroundZero(values(outcome).min().orElse(0), most(outcome));
    paintGrid(g, axis, data);
    for (int row = 0; row < rows.size(); row++) {
      paintEffect(g, outcome.effects().get(row), axis, data, middle(data, row));
    }
  }

  private static void left(
      Graphics2D g, String text, double y, java.awt.Font font, Color colour, Rectangle2D data) {
    Text.draw(g, text, data.getX(), y, font, colour, Text.Align.LEFT);
  }

  private static double most(Outcome outcome) {
    return values(outcome).max().orElse(0);
  }

  private static DoubleStream values(Outcome outcome) {
    return outcome.effects().stream()
        .flatMapToDouble(e -> DoubleStream.of(e.value(), e.low(), e.high()))
        .filter(Double::isFinite);
  }

  /** Lines along the rows and at zero; only the ends of the axis and zero are named. */
  private void paintGrid(Graphics2D g, TickAxis axis, Rectangle2D data) {
    g.setStroke(new BasicStroke(0.6f));
    g.setColor(Palette.GRID);
    for (int row = 0; row < rows.size(); row++) {
      double y = middle(data, row);
      g.draw(new Line2D.Double(data.getX(), y, data.getMaxX(), y));
    }
    double zero = position(0, axis, data);
    g.setStroke(new BasicStroke(0.9f));
    g.setColor(Palette.AXIS);
    g.draw(new Line2D.Double(zero, data.getY(), zero, data.getMaxY()));
    g.draw(new Line2D.Double(data.getX(), data.getMaxY(), data.getMaxX(), data.getMaxY()));
    String low = Numbers.plain(axis.getLowerBound());
    String high = Numbers.plain(axis.getUpperBound());
    tick(g, low, data.getX(), data, Text.Align.LEFT);
    tick(g, high, data.getMaxX(), data, Text.Align.RIGHT);
    double free = Text.width(Fonts.SMALL, "0") / 2 + 4;
    if (zero - free > data.getX() + Text.width(Fonts.SMALL, low)
        && zero + free < data.getMaxX() - Text.width(Fonts.SMALL, high)) {
      tick(g, "0", zero, data, Text.Align.CENTRE);
    }
  }

  private static void tick(
      Graphics2D g, String text, double x, Rectangle2D data, Text.Align align) {
    Text.draw(g, text, x, data.getMaxY() + 12, Fonts.SMALL, Palette.MUTED, align);
  }

  private static void paintEffect(
      Graphics2D g, Effect effect, TickAxis axis, Rectangle2D data, double y) {
    boolean none = effect.evidence() == Evidence.NONE;
    Color ink = none ? Palette.AXIS : Palette.INK;
    g.setColor(ink);
    if (Double.isFinite(effect.low())) {
      g.setStroke(new BasicStroke(1.2f));
      double from = position(effect.low(), axis, data);
      g.draw(new Line2D.Double(from, y, position(effect.high(), axis, data), y));
    }
    double x = position(effect.value(), axis, data);
    Shape placed =
        AffineTransform.getTranslateInstance(x, y).createTransformedShape(none ? SMALL_DOT : DOT);
    g.setColor(effect.evidence() == Evidence.ALONE ? Palette.PAPER : ink);
    g.fill(placed);
    g.setColor(ink);
    g.setStroke(new BasicStroke(1.1f));
    g.draw(placed);
  }

  private static double middle(Rectangle2D data, int row) {
    return data.getY() + (row + 0.5) * ROW;
  }

  private static double position(double value, TickAxis axis, Rectangle2D data) {
    return axis.valueToJava2D(value, data, RectangleEdge.BOTTOM);
  }
}

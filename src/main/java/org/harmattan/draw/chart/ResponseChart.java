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

/** How a result responds to what was varied: a panel for each factor, all on one scale. */
public final class ResponseChart {
  private static final double PANEL = 132;
  private static final double HEAD = 14;
  private static final double SIDE = 6;
  private static final double ROOM = 30;
  private static final double LABEL_GAP = 11;
  private static final double ASIDE = 8;
  private static final double BESIDE = 4;
  private static final BasicStroke LINE = new BasicStroke(1.3f);
  private static final Shape DOT = new Ellipse2D.Double(-1.8, -1.8, 3.6, 3.6);
  private static final Shape MEAN = new Ellipse2D.Double(-3, -3, 6, 6);
  private static final Color SINGLE = new Color(0x4D, 0x4D, 0x4D, 0x55);

  private final Words words;
  private final List<Facet> facets;
  private final int columns;
  private final TickAxis vertical;

  private ResponseChart(Words words, List<Facet> facets, int columns) {
    this.words = words;
    this.facets = List.copyOf(facets);
    this.columns = Math.min(columns, facets.size());
    this.vertical = vertical();
  }

  /**
   * What the marks stand for.
   *
   * @param result the vertical axis, with its unit
   * @param dot what a small dot is; empty where there is none
   * @param mean what a mark with an interval is; empty where there is none
   */
  public record Words(String result, String dot, String mean) {}

  /**
   * A mean by the factor's value.
   *
   * @param label what tells it from others; empty for a single one
   * @param x the factor's values
   * @param mean a mean each
   * @param low lower ends of their intervals; NaN where there is none
   * @param high upper ends
   * @param joined whether a line leads from each to the next
   * @param shade 0 to 1, how dark
   */
  public record Curve(
      String label,
      double[] x,
      double[] mean,
      double[] low,
      double[] high,
      boolean joined,
      double shade) {}

  /**
   * A panel.
   *
   * @param title the factor with its unit
   * @param axis its values
   * @param dotX where small dots stand
   * @param dotY their results
   * @param aside whether dots are moved aside, so that the means' intervals do not hide them
   * @param curves the means
   */
  public record Facet(
      String title,
      FactorAxis axis,
      double[] dotX,
      double[] dotY,
      boolean aside,
      List<Curve> curves) {
    public Facet {
      curves = List.copyOf(curves);
    }
  }

  /** The chart, so many panels side by side. */
  public static Figure of(
      String name, Caption caption, Words words, List<Facet> facets, int columns) {
    ResponseChart chart = new ResponseChart(words, facets, columns);
    double body = Key.HEIGHT + HEAD + chart.rows() * (PANEL + ROOM + HEAD);
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private int rows() {
    return (facets.size() + columns - 1) / columns;
  }

  private TickAxis vertical() {
    double[] values =
        facets.stream()
            .flatMapToDouble(
                f ->
                    DoubleStream.concat(
                        DoubleStream.of(f.dotY()),
                        f.curves().stream()
                            .flatMap(c -> java.util.stream.Stream.of(c.mean(), c.low(), c.high()))
                            .flatMapToDouble(DoubleStream::of)))
            .filter(Double::isFinite)
            .toArray();
    double min = DoubleStream.of(values).min().orElse(0);
    double max = DoubleStream.of(values).max().orElse(1);
    return TickAxis.spanning(min, max);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    key().draw(g, area);
    double top = area.getY() + Key.HEIGHT;
    Text.draw(g, words.result(), area.getX(), top + 6, Fonts.TICK, Palette.MUTED, Text.Align.LEFT);
    double labels = labelWidth();
    double left = area.getX() + 48;
    double step = (area.getMaxX() - left + SIDE) / columns;
    for (int i = 0; i < facets.size(); i++) {
      double x = left + i % columns * step;
      double y = top + HEAD + HEAD + i / columns * (PANEL + ROOM + HEAD);
      Rectangle2D data = new Rectangle2D.Double(x, y, step - SIDE - labels, PANEL);
      paint(g, facets.get(i), data, i % columns == 0, labels);
    }
  }

  private Key key() {
    Key key = new Key();
    if (!words.mean().isEmpty()) {
      key.mark(MEAN, Palette.COUNT, Palette.COUNT, words.mean());
    }
    return words.dot().isEmpty() ? key : key.mark(DOT, SINGLE, SINGLE, words.dot());
  }

  private double labelWidth() {
    return facets.stream()
        .flatMap(f -> f.curves().stream())
        .mapToDouble(c -> c.label().isEmpty() ? 0 : Text.width(Fonts.TICK, c.label()) + 10)
        .max()
        .orElse(0);
  }

  private void paint(Graphics2D g, Facet facet, Rectangle2D data, boolean first, double labels) {
    TickAxis x = facet.axis().axis();
    new Panel(x, first ? vertical : vertical.mute())
        .withBase()
        .line(new double[0], new double[0], Palette.GRID, 1)
        .draw(g, data);
    String title = Text.fit(Fonts.LABEL, facet.title(), data.getWidth() + labels);
    Text.draw(g, title, data.getX(), data.getY() - 7, Fonts.LABEL, Palette.INK, Text.Align.LEFT);
    double aside = facet.aside() ? ASIDE : 0;
    for (int i = 0; i < facet.dotX().length; i++) {
      mark(g, DOT, SINGLE, at(facet.dotX()[i], facet, x, data) - aside, at(facet.dotY()[i], data));
    }
    LabelStack stack = new LabelStack(LABEL_GAP);
    for (int i = 0; i < facet.curves().size(); i++) {
      double shift = (i - (facet.curves().size() - 1) / 2.0) * BESIDE;
      paint(g, facet.curves().get(i), facet, x, data, shift, stack);
    }
    stack.draw(g, data.getMaxX() + 6);
  }

  private void paint(
      Graphics2D g,
      Curve curve,
      Facet facet,
      TickAxis axis,
      Rectangle2D data,
      double shift,
      LabelStack labels) {
    Color colour = Palette.mix(Palette.PAPER, Palette.INK, curve.shade());
    double[] x = DoubleStream.of(curve.x()).map(v -> at(v, facet, axis, data) + shift).toArray();
    double[] y = DoubleStream.of(curve.mean()).map(v -> at(v, data)).toArray();
    for (int i = 0; i < x.length; i++) {
      g.setColor(colour);
      g.setStroke(LINE);
      if (i > 0 && curve.joined()) {
        g.draw(new Line2D.Double(x[i - 1], y[i - 1], x[i], y[i]));
      }
      if (Double.isFinite(curve.low()[i])) {
        g.draw(new Line2D.Double(x[i], at(curve.low()[i], data), x[i], at(curve.high()[i], data)));
      }
      mark(g, MEAN, colour, x[i], y[i]);
    }
    if (!curve.label().isEmpty() && x.length > 0) {
      labels.add(curve.label(), y[y.length - 1], colour);
    }
  }

  private static void mark(Graphics2D g, Shape shape, Color colour, double x, double y) {
    if (Double.isFinite(x) && Double.isFinite(y)) {
      g.setColor(colour);
      g.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape));
    }
  }

  private static double at(double value, Facet facet, TickAxis x, Rectangle2D data) {
    return x.valueToJava2D(facet.axis().place(value), data, RectangleEdge.BOTTOM);
  }

  private double at(double value, Rectangle2D data) {
    return vertical.valueToJava2D(value, data, RectangleEdge.LEFT);
  }
}

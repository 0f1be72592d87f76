package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Theme;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.XYDataset;

/**
 * One pair of axes with what is plotted on it, drawn so that its data fill a given rectangle
 * exactly: panels of a figure line up, and marks can be laid over them.
 */
final class Panel {
  private static final double AXIS_HEIGHT = 18;
  private static final double AXIS_WIDTH = 44;

  private final XYPlot plot = new XYPlot();
  private final List<Marks> marks = new ArrayList<>();
  private int layers;
  private boolean base;
  private Theme theme = Theme.LIGHT;

  Panel(TickAxis x, TickAxis y) {
    plot.setDomainAxis(x);
    plot.setRangeAxis(y);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(new BasicStroke(0.8f));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    AxisSpace below = new AxisSpace();
    below.setBottom(AXIS_HEIGHT);
    plot.setFixedDomainAxisSpace(below);
    AxisSpace beside = new AxisSpace();
    beside.setLeft(AXIS_WIDTH);
    plot.setFixedRangeAxisSpace(beside);
  }

  /** The same on another ground. */
  Panel in(Theme newTheme) {
    theme = newTheme;
    plot.setRangeGridlinePaint(theme.grid());
    plot.getDomainAxis().setTickLabelPaint(theme.muted());
    plot.getRangeAxis().setTickLabelPaint(theme.muted());
    return this;
  }

  /** Grid lines also at the ticks of the horizontal axis. */
  Panel withColumns() {
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(Palette.GRID);
    plot.setDomainGridlineStroke(new BasicStroke(0.8f));
    return this;
  }

  /** A line along the lower edge. */
  Panel withBase() {
    base = true;
    return this;
  }

  /** Fills between two series; where both are the same nothing shows. */
  Panel band(double[] x, double[] low, double[] high, Paint paint) {
    BandRenderer renderer = new BandRenderer(paint);
    return add(intervals(x, x, x, low, high), renderer);
  }

  /** Bars between two series, {@code width} wide on the horizontal axis. */
  Panel bars(double[] centre, double width, double[] low, double[] high, Paint paint) {
    double[] left = new double[centre.length];
    double[] right = new double[centre.length];
    for (int i = 0; i < centre.length; i++) {
      left[i] = centre[i] - width / 2;
      right[i] = centre[i] + width / 2;
    }
    return add(intervals(centre, left, right, low, high), new BarRenderer(paint));
  }

  /** A line through a series. */
  Panel line(double[] x, double[] y, Paint paint, float width) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, paint);
    renderer.setSeriesStroke(
        0, new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    return add(intervals(x, x, x, y, y), renderer);
  }

  /** Marks at points, filled and outlined; at the edge they are drawn whole. */
  Panel points(double[] x, double[] y, Shape shape, Paint fill, Paint outline) {
    marks.add(new Marks(x, y, shape, fill, outline));
    return this;
  }

  /** Symbols to lay over the plot. */
  private record Marks(double[] x, double[] y, Shape shape, Paint fill, Paint outline) {}

  private Panel add(XYDataset data, XYItemRenderer renderer) {
    plot.setDataset(layers, data);
    plot.setRenderer(layers, renderer);
    layers++;
    return this;
  }

  private static DefaultIntervalXYDataset intervals(
      double[] x, double[] left, double[] right, double[] low, double[] high) {
    DefaultIntervalXYDataset data = new DefaultIntervalXYDataset();
    data.addSeries("", new double[][] {x, left, right, high, low, high});
    return data;
  }

  /** Draws it with the data in {@code area}; axes lie to the left and below. */
  void draw(Graphics2D g, Rectangle2D area) {
    plot.draw(
        g,
        new Rectangle2D.Double(
            area.getX() - AXIS_WIDTH,
            area.getY(),
            area.getWidth() + AXIS_WIDTH,
            area.getHeight() + AXIS_HEIGHT),
        null,
        null,
        null);
    if (base) {
      g.setColor(theme.axis());
      g.fill(new Rectangle2D.Double(area.getX(), area.getMaxY() - 0.4, area.getWidth(), 0.8));
    }
    marks.forEach(m -> draw(g, area, m));
  }

  private void draw(Graphics2D g, Rectangle2D area, Marks points) {
    g.setStroke(new BasicStroke(1.1f));
    for (int i = 0; i < points.x().length; i++) {
      if (!Double.isFinite(points.y()[i])) {
        continue;
      }
      double x = plot.getDomainAxis().valueToJava2D(points.x()[i], area, RectangleEdge.BOTTOM);
      double y = plot.getRangeAxis().valueToJava2D(points.y()[i], area, RectangleEdge.LEFT);
      Shape placed =
          AffineTransform.getTranslateInstance(x, y).createTransformedShape(points.shape());
      g.setPaint(points.fill());
      g.fill(placed);
      g.setPaint(points.outline());
      g.draw(placed);
    }
  }
}

package org.harmattan.draw.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;

/**
 * Fills the space between the lower and upper values of a series as one polygon: no seams between
 * steps, and a small vector file.
 */
final class BandRenderer extends AbstractXYItemRenderer {
  private static final long serialVersionUID = 1L;
  private static final double FLAT = 0.02;

  private final transient Paint paint;

  BandRenderer(Paint paint) {
    this.paint = paint;
  }

  @Override
  public void drawItem(
      Graphics2D g,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis xAxis,
      ValueAxis yAxis,
      XYDataset dataset,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    if (item > 0) {
      return;
    }
    IntervalXYDataset band = (IntervalXYDataset) dataset;
    int last = band.getItemCount(series) - 1;
    Outline outline = new Outline();
    for (int i = 0; i <= last; i++) {
      outline.add(
          xAxis.valueToJava2D(band.getXValue(series, i), area, plot.getDomainAxisEdge()),
          yAxis.valueToJava2D(band.getEndYValue(series, i), area, plot.getRangeAxisEdge()));
    }
    for (int i = last; i >= 0; i--) {
      outline.add(
          xAxis.valueToJava2D(band.getXValue(series, i), area, plot.getDomainAxisEdge()),
          yAxis.valueToJava2D(band.getStartYValue(series, i), area, plot.getRangeAxisEdge()));
    }
    g.setPaint(paint);
    g.fill(outline.close());
  }

  /** A polygon that leaves out points in the midst of a level stretch. */
  private static final class Outline {
    private final Path2D path = new Path2D.Double();
    private double lastX;
    private double lastY = Double.NaN;
    private boolean level;

    void add(double x, double y) {
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      } else if (Math.abs(y - lastY) >= FLAT) {
        flush();
        path.lineTo(x, y);
      } else {
        level = true;
        lastX = x;
        return;
      }
      lastX = x;
      lastY = y;
    }

    private void flush() {
      if (level) {
        path.lineTo(lastX, lastY);
        level = false;
      }
    }

    Path2D close() {
      flush();
      path.closePath();
      return path;
    }
  }
}

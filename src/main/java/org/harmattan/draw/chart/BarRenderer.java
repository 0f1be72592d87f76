package org.harmattan.draw.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;

/** Flat bars over intervals of both axes. */
final class BarRenderer extends AbstractXYItemRenderer {
  private static final long serialVersionUID = 1L;

  private final transient Paint paint;

  BarRenderer(Paint paint) {
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
    IntervalXYDataset bars = (IntervalXYDataset) dataset;
    RectangleEdge below = plot.getDomainAxisEdge();
    RectangleEdge beside = plot.getRangeAxisEdge();
    double left = xAxis.valueToJava2D(bars.getStartXValue(series, item), area, below);
    double right = xAxis.valueToJava2D(bars.getEndXValue(series, item), area, below);
    double bottom = yAxis.valueToJava2D(bars.getStartYValue(series, item), area, beside);
    double top = yAxis.valueToJava2D(bars.getEndYValue(series, item), area, beside);
    if (bottom > top) {
      g.setPaint(paint);
      g.fill(new Rectangle2D.Double(left, top, right - left, bottom - top));
    }
  }
}

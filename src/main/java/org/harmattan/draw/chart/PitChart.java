package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.jfree.chart.ui.RectangleEdge;

/** Histograms of the probability integral transform beside the level that calibration asks for. */
public final class PitChart {
  private static final double HEIGHT = 96;
  private static final double LABEL = 18;

  private final List<Histogram> histograms;
  private final Multiples panels;

  private PitChart(List<Histogram> histograms) {
    this.histograms = histograms;
    this.panels = new Multiples(histograms.size(), 3, HEIGHT);
  }

  /**
   * A histogram.
   *
   * @param title what was predicted
   * @param shares share of the cells in each of several equal bins
   */
  public record Histogram(String title, double[] shares) {}

  /** The chart. */
  public static Figure of(String name, Caption caption, List<Histogram> histograms) {
    PitChart chart = new PitChart(List.copyOf(histograms));
    double body = Key.HEIGHT + chart.panels.height() + LABEL;
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    new Key()
        .swatch(Palette.COUNT, "share of cells")
        .line(Palette.EVENT, "as it would be if the predictions were calibrated")
        .draw(g, area);
    double top = area.getY() + Key.HEIGHT;
    double most =
        histograms.stream().flatMapToDouble(h -> Arrays.stream(h.shares())).max().orElse(1);
    for (int i = 0; i < histograms.size(); i++) {
      paint(g, panels.panel(area, top, i), i, most);
    }
    String axis = "where the observed value lies among the draws: 0 below all, 1 above all";
    double y = area.getMaxY() - 2;
    Text.draw(g, axis, area.getMaxX(), y, Fonts.TICK, Palette.MUTED, Text.Align.RIGHT);
  }

  private void paint(Graphics2D g, Rectangle2D data, int index, double most) {
    Histogram histogram = histograms.get(index);
    int bins = histogram.shares().length;
    double[] middle = new double[bins];
    Arrays.setAll(middle, bin -> (bin + 0.5) / bins);
    TickAxis x =
        new TickAxis(
            0,
            1,
            List.of(
                new TickAxis.Tick(0, "0"),
                new TickAxis.Tick(0.5, "0.5"),
                new TickAxis.Tick(1, "1")));
    TickAxis y = TickAxis.percentTo(most);
    new Panel(panels.lowest(index) ? x : x.mute(), panels.first(index) ? y : y.mute())
        .withBase()
        .bars(middle, 0.8 / bins, new double[bins], histogram.shares(), Palette.COUNT)
        .draw(g, data);
    double ideal = y.valueToJava2D(1.0 / bins, data, RectangleEdge.LEFT);
    g.setColor(Palette.EVENT);
    g.setStroke(new BasicStroke(1.2f));
    g.draw(new Line2D.Double(data.getX(), ideal, data.getMaxX(), ideal));
    String title = Text.fit(Fonts.HEADING, histogram.title(), data.getWidth());
    double baseline = data.getY() - 6;
    Text.draw(g, title, data.getX(), baseline, Fonts.HEADING, Palette.INK, Text.Align.LEFT);
  }
}

package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.harmattan.draw.Theme;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.draw.chart.LiveChart.Data;
import org.harmattan.observe.RunSeries;

/** What live charts share, and the plain ones among them. */
final class LivePanels {
  private static final double AXIS = 20;
  private static final double TICKS = 48;
  private static final double MONTH = 1 / 12.0;
  private static final double BAR = 0.85 * MONTH;
  private static final BasicStroke THIN = new BasicStroke(0.7f);
  private static final int FAINT = 110;

  private LivePanels() {}

  static void deaths(Graphics2D g, Rectangle2D area, Data data, Theme theme) {
    Color all = theme.tint(theme.count(), 0.45);
    Key key = new Key().swatch(all, "all").swatch(theme.count(), "as a data collector lists them");
    Rectangle2D box = inner(area, key.drawRows(g, area, theme) + 6);
    RunSeries series = data.series();
    double[] middle =
        series.months().stream().mapToDouble(m -> Years.x(m.atDay(1)) + MONTH / 2).toArray();
    double[] none = new double[middle.length];
    TickAxis y =
        TickAxis.fromZeroWithin(Arrays.stream(series.deaths()).max().orElse(0), box.getHeight());
    Panel panel = new Panel(data.years().axis(box.getWidth()), y).in(theme).withBase();
    panel.bars(middle, BAR, none, series.deaths(), all);
    panel.bars(middle, BAR, none, series.recordedDeaths(), theme.count());
    panel.draw(g, box);
    marks(g, box, data, theme);
  }

  static void displaced(Graphics2D g, Rectangle2D area, Data data, Theme theme) {
    Rectangle2D box = inner(area, 4);
    double[] thousands = Arrays.stream(data.series().displaced()).map(p -> p / 1000).toArray();
    TickAxis y = TickAxis.fromZeroWithin(Arrays.stream(thousands).max().orElse(0), box.getHeight());
    Panel panel = new Panel(data.years().axis(box.getWidth()), y).in(theme).withBase();
    double[] at = ends(data.series());
    panel.band(at, new double[at.length], thousands, theme.tint(theme.count(), 0.3));
    panel.line(at, thousands, theme.count(), 1.6f);
    panel.draw(g, box);
    marks(g, box, data, theme);
  }

  static Rectangle2D inner(Rectangle2D area, double head) {
    return new Rectangle2D.Double(
        area.getX() + TICKS,
        area.getY() + head,
        area.getWidth() - TICKS - 4,
        area.getHeight() - head - AXIS);
  }

  /** Ends of months; of the running month today. */
  static double[] ends(RunSeries series) {
    double[] ends = Years.ends(series.months());
    ends[ends.length - 1] = Years.x(series.today().plusDays(1));
    return ends;
  }

  static void marks(Graphics2D g, Rectangle2D box, Data data, Theme theme) {
    Color event = theme.event();
    g.setColor(new Color(event.getRed(), event.getGreen(), event.getBlue(), FAINT));
    g.setStroke(THIN);
    for (Mark mark : data.marks()) {
      double x = data.years().place(mark.date(), box.getX(), box.getMaxX());
      if (!mark.date().isAfter(data.series().today()) && x >= box.getX()) {
        g.draw(new Line2D.Double(x, box.getY(), x, box.getMaxY()));
      }
    }
  }
}

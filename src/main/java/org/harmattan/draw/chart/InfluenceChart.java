package org.harmattan.draw.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.scenario.Bloc;

/** Influence over time: for each region, from north to south, the actors' shares stacked. */
public final class InfluenceChart {
  private static final double NAMES = 86;
  private static final double TICKS = 34;
  private static final double ROW = 49;
  private static final double GAP = 7;
  private static final double AXIS = 20;

  private final List<YearMonth> months;
  private final List<String> regions;
  private final double[][][] shares;
  private final List<Mark> marks;
  private final Years years;

  private InfluenceChart(
      List<YearMonth> months, List<String> regions, double[][][] shares, List<Mark> marks) {
    this.months = months;
    this.regions = regions;
    this.shares = shares;
    this.marks = marks;
    this.years = Years.of(months);
  }

  /**
   * The chart.
   *
   * @param months months in order
   * @param regions region names from north to south
   * @param shares {@code [region][bloc ordinal][month]}; each sums to 1 over the blocs
   * @param marks events on the time axis
   */
  public static Figure of(
      String name,
      Caption caption,
      List<YearMonth> months,
      List<String> regions,
      double[][][] shares,
      List<Mark> marks) {
    InfluenceChart chart = new InfluenceChart(months, regions, shares, marks);
    double strip =
        EventStrip.heightOf(chart.years, marks, NAMES, Figure.WIDTH - 2 * Figure.MARGIN - TICKS);
    double body = Key.HEIGHT + strip + regions.size() * (ROW + GAP) + AXIS;
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    double left = area.getX() + NAMES;
    double right = area.getMaxX() - TICKS;
    EventStrip strip = new EventStrip(years, marks, left, right);
    Key.blocs(Arrays.asList(Bloc.values())).draw(g, area);
    double top = area.getY() + Key.HEIGHT + strip.height();
    for (int region = 0; region < regions.size(); region++) {
      double y = top + region * (ROW + GAP);
      Rectangle2D data = new Rectangle2D.Double(left, y, right - left, ROW);
      paintRegion(g, data, region, region == regions.size() - 1);
    }
    strip.drawLines(g, top, top + regions.size() * (ROW + GAP) - GAP);
    strip.drawLabels(g, top);
  }

  private void paintRegion(Graphics2D g, Rectangle2D data, int region, boolean last) {
    TickAxis x = years.axis(data.getWidth());
    Panel panel = new Panel(last ? x : x.mute(), TickAxis.percent(0, 0.5, 1).mute());
    double[] at = Years.ends(months);
    double[] none = new double[months.size()];
    double[][] upper = stack(shares[region]);
    // From the top down, each over the one before: no seams between neighbouring colours.
    for (int bloc = upper.length - 1; bloc >= 0; bloc--) {
      panel.band(at, none, upper[bloc], Palette.of(Bloc.values()[bloc]));
    }
    panel.draw(g, data);
    double middle = data.getCenterY() + Text.capHeight(Fonts.LABEL) / 2;
    Text.draw(
        g,
        regions.get(region),
        data.getX() - 10,
        middle,
        Fonts.LABEL,
        Palette.INK,
        Text.Align.RIGHT);
    paintScale(g, data);
  }

  private static void paintScale(Graphics2D g, Rectangle2D data) {
    double x = data.getMaxX() + 4;
    double cap = Text.capHeight(Fonts.SMALL);
    Text.draw(g, "100%", x, data.getY() + cap, Fonts.SMALL, Palette.MUTED, Text.Align.LEFT);
    Text.draw(g, "0", x, data.getMaxY(), Fonts.SMALL, Palette.MUTED, Text.Align.LEFT);
  }

  private static double[][] stack(double[][] shares) {
    double[][] upper = new double[shares.length][];
    double[] sum = new double[shares[0].length];
    for (int bloc = 0; bloc < shares.length; bloc++) {
      for (int month = 0; month < sum.length; month++) {
        sum[month] += shares[bloc][month];
      }
      upper[bloc] = sum.clone();
    }
    return upper;
  }
}

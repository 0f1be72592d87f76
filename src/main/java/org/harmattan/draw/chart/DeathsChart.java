package org.harmattan.draw.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.harmattan.draw.TimelineMarks.Mark;

/** Deaths by year: the whole country above, its regions from north to south below. */
public final class DeathsChart {
  private static final double COUNTRY = 170;
  private static final double HEAD = 18;
  private static final double GAP = 40;
  private static final double LEFT = 44;

  private final Deaths deaths;
  private final List<Mark> marks;
  private final Years years;
  private final Multiples regions;

  private DeathsChart(Deaths deaths, List<Mark> marks, Years years) {
    this.deaths = deaths;
    this.marks = marks;
    this.years = years;
    this.regions = new Multiples(deaths.regions().size(), 4, 56);
  }

  /**
   * Deaths by year.
   *
   * @param years calendar years in order
   * @param country deaths in the country, a step for each year
   * @param regions regions from north to south
   */
  public record Deaths(List<Integer> years, Counts country, List<Region> regions) {}

  /** Deaths in a region. */
  public record Region(String name, Counts deaths) {}

  /**
   * Simulated and recorded deaths.
   *
   * @param simulated deaths a data collector would list
   * @param recorded deaths the real collector lists; NaN where it does not say
   */
  public record Counts(Fan simulated, double[] recorded) {}

  /** The chart. */
  public static Figure of(
      String name, Caption caption, Years years, Deaths deaths, List<Mark> marks) {
    DeathsChart chart = new DeathsChart(deaths, marks, years);
    double strip = EventStrip.heightOf(years, marks, LEFT, Multiples.bodyWidth());
    double body = Key.HEIGHT + HEAD + strip + COUNTRY + GAP + chart.regions.height();
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    key().draw(g, area);
    double left = area.getX() + LEFT;
    EventStrip strip = new EventStrip(years, marks, left, area.getMaxX());
    double top = area.getY() + Key.HEIGHT + HEAD + strip.height();
    Rectangle2D country = new Rectangle2D.Double(left, top, area.getMaxX() - left, COUNTRY);
    heading(g, "Mali, deaths a year", area.getX(), area.getY() + Key.HEIGHT + 10);
    TickAxis y = TickAxis.fromZero(max(deaths.country()));
    paintPanel(g, country, Key.DIAMOND, deaths.country(), years.barAxis(country.getWidth()), y);
    strip.drawLines(g, top, country.getMaxY());
    strip.drawLabels(g, top);
    paintRegions(g, area, country.getMaxY() + GAP);
  }

  private Key key() {
    boolean single = deaths.country().simulated().isSingle();
    Key key = Key.spread(single, Palette.COUNT, "simulated, as a data collector would record them");
    boolean observed = Arrays.stream(deaths.country().recorded()).anyMatch(Double::isFinite);
    return observed
        ? key.mark(Key.DIAMOND, Palette.PAPER, Palette.INK, "recorded in reality")
        : key;
  }

  private void paintRegions(Graphics2D g, Rectangle2D area, double top) {
    double max = deaths.regions().stream().mapToDouble(r -> max(r.deaths())).max().orElse(1);
    TickAxis y = TickAxis.fromZero(max);
    for (int i = 0; i < regions.count(); i++) {
      Rectangle2D panel = regions.panel(area, top, i);
      Region region = deaths.regions().get(i);
      heading(g, region.name(), panel.getX(), panel.getY() - 6);
      TickAxis x = years.barAxis(panel.getWidth());
      paintPanel(
          g,
          panel,
          Key.SMALL_DIAMOND,
          region.deaths(),
          regions.lowest(i) ? x : x.mute(),
          regions.first(i) ? y : y.mute());
    }
  }

  private static void heading(Graphics2D g, String text, double x, double y) {
    Text.draw(g, text, x, y, Fonts.HEADING, Palette.INK, Text.Align.LEFT);
  }

  private void paintPanel(
      Graphics2D g, Rectangle2D data, Shape mark, Counts counts, TickAxis x, TickAxis y) {
    double[] middle = deaths.years().stream().mapToDouble(year -> year + 0.5).toArray();
    Fan fan = counts.simulated();
    Panel panel = new Panel(x, y).withBase();
    if (fan.isSingle()) {
      panel.bars(middle, 0.72, new double[middle.length], fan.median(), Palette.COUNT);
    } else {
      Color count = Palette.COUNT;
      double line = 1.4 / data.getHeight() * (y.getUpperBound() - y.getLowerBound());
      panel.bars(
          middle, 0.72, fan.low90(), fan.high90(), Palette.mix(Palette.PAPER, count, Tints.NINETY));
      panel.bars(
          middle, 0.72, fan.low50(), fan.high50(), Palette.mix(Palette.PAPER, count, Tints.FIFTY));
      panel.bars(
          middle, 0.72, shift(fan.median(), -line / 2), shift(fan.median(), line / 2), Palette.INK);
    }
    double[] recorded = counts.recorded();
    panel.points(middle, recorded, mark, Palette.PAPER, Palette.INK);
    panel.draw(g, data);
  }

  private static double[] shift(double[] values, double by) {
    return Arrays.stream(values).map(v -> v + by).toArray();
  }

  private static double max(Counts counts) {
    double recorded = Arrays.stream(counts.recorded()).filter(Double::isFinite).max().orElse(0);
    return Math.max(counts.simulated().max(), recorded);
  }
}

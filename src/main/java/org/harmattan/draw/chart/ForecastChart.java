package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;

/**
 * What is expected of each place after an origin, with the record before it and, if known, after.
 */
public final class ForecastChart {
  private static final int COLUMNS = 3;
  private static final double HEIGHT = 84;
  private static final double LEFT = 44;
  private static final double GAP_X = 46;
  private static final double HEAD = 22;
  private static final double BELOW = 30;
  private static final Color TINT = new Color(0x0072B2);

  private final List<YearMonth> months;
  private final YearMonth origin;
  private final List<Place> places;

  private ForecastChart(List<YearMonth> months, YearMonth origin, List<Place> places) {
    this.months = List.copyOf(months);
    this.origin = origin;
    this.places = List.copyOf(places);
  }

  /**
   * A region or the country.
   *
   * @param title its name
   * @param recorded by month, over all months shown; NaN where nobody knows
   * @param expected by month, from the month after the origin on
   */
  public record Place(String title, double[] recorded, Fan expected) {}

  /**
   * The chart.
   *
   * @param months all months shown
   */
  public static Figure of(
      String name, Caption caption, List<YearMonth> months, YearMonth origin, List<Place> places) {
    ForecastChart chart = new ForecastChart(months, origin, places);
    int rows = (places.size() + COLUMNS - 1) / COLUMNS;
    double body = Key.HEIGHT + rows * (HEAD + HEIGHT + BELOW);
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    new Key()
        .mark(Key.SMALL_DIAMOND, Palette.INK, Palette.INK, "recorded")
        .line(Palette.mix(TINT, Color.BLACK, 0.25), "median of the forecast")
        .swatch(Palette.mix(Palette.PAPER, TINT, Tints.FIFTY), "50% of draws")
        .swatch(Palette.mix(Palette.PAPER, TINT, Tints.NINETY), "90% of draws")
        .line(Palette.EVENT, "origin")
        .draw(g, area);
    double width = (area.getWidth() - LEFT - (COLUMNS - 1) * GAP_X) / COLUMNS;
    for (int i = 0; i < places.size(); i++) {
      double x = area.getX() + LEFT + i % COLUMNS * (width + GAP_X);
      double y = area.getY() + Key.HEIGHT + HEAD + i / COLUMNS * (HEAD + HEIGHT + BELOW);
      paint(g, places.get(i), new Rectangle2D.Double(x, y, width, HEIGHT));
    }
  }

  private void paint(Graphics2D g, Place place, Rectangle2D data) {
    double most = Arrays.stream(place.recorded()).filter(Double::isFinite).max().orElse(0);
    TickAxis y = TickAxis.fromZero(Math.max(most, place.expected().max()));
    Years years = Years.of(months);
    Panel panel = new Panel(years.axis(data.getWidth()), y).withBase();
    double[] ahead = middles(months.subList(months.indexOf(origin) + 1, months.size()));
    Fans.draw(panel, ahead, place.expected(), TINT, Palette.mix(TINT, Color.BLACK, 0.25));
    panel.points(middles(months), place.recorded(), Key.SMALL_DIAMOND, Palette.INK, Palette.INK);
    panel.draw(g, data);
    double at = years.place(origin.plusMonths(1).atDay(1), data.getX(), data.getMaxX());
    g.setColor(Palette.EVENT);
    g.setStroke(new BasicStroke(1f));
    g.draw(new Line2D.Double(at, data.getY(), at, data.getMaxY()));
    Text.draw(
        g, place.title(), data.getX(), data.getY() - 8, Fonts.LABEL, Palette.INK, Text.Align.LEFT);
  }

  private static double[] middles(List<YearMonth> months) {
    return months.stream().mapToDouble(m -> Years.x(m.atDay(15))).toArray();
  }

  /** Months from one to another, both inclusive. */
  public static List<YearMonth> months(YearMonth from, YearMonth to) {
    return Stream.iterate(from, m -> !m.isAfter(to), m -> m.plusMonths(1)).toList();
  }
}

package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;

/**
 * One history and the futures that part from it at a fork: a line, then a fan for each future in a
 * colour of its own, seen through one another.
 */
public final class ForkChart {
  private static final int NINETY_ALPHA = 34;
  private static final int FIFTY_ALPHA = 62;
  private static final double TOP = 16;

  private final LocalDate fork;
  private final Years years;
  private final List<Future> futures;
  private final List<Place> places;
  private final Multiples grid;

  private ForkChart(
      LocalDate fork, Years years, List<Future> futures, List<Place> places, Multiples grid) {
    this.fork = fork;
    this.years = years;
    this.futures = futures;
    this.places = places;
    this.grid = grid;
  }

  /** A future: its name, and the colour that is its own in all charts. */
  public record Future(String label, Color colour) {}

  /**
   * A series of dates, before the fork or after it.
   *
   * @param dates decimal years
   * @param values spread over the runs at each
   */
  public record Course(double[] dates, Fan values) {}

  /**
   * A panel.
   *
   * @param title what stands over it
   * @param history up to the fork
   * @param futures from the fork on, in the order of the chart's futures
   */
  public record Place(String title, Course history, List<Course> futures) {
    public Place {
      futures = List.copyOf(futures);
    }

    private double max() {
      DoubleStream all = futures.stream().mapToDouble(course -> course.values().max());
      return Math.max(history.values().max(), all.max().orElse(0));
    }
  }

  /**
   * The chart, filled from the left to the right, then downward; all panels have the same axes.
   *
   * @param fork last day before it
   * @param percent whether values are shares, 0 to 1
   * @param columns panels side by side
   */
  public static Figure of(
      String name,
      Caption caption,
      LocalDate fork,
      Years years,
      List<Future> futures,
      List<Place> places,
      boolean percent,
      int columns,
      double panelHeight) {
    Multiples grid = new Multiples(places.size(), columns, panelHeight);
    ForkChart chart = new ForkChart(fork, years, futures, places, grid);
    double key = chart.key().rowsHeight(Multiples.bodyWidth()) + 6;
    double body = key + TOP + grid.height();
    return Figure.ofBodyHeight(
        name, caption, body, (g, area) -> chart.paint(g, area, key, percent));
  }

  private Key key() {
    Key key = new Key().line(Palette.INK, "history");
    futures.forEach(future -> key.line(future.colour(), future.label()));
    Color grey = Palette.COUNT;
    return key.swatch(over(over(Palette.PAPER, grey, NINETY_ALPHA), grey, FIFTY_ALPHA), "50%")
        .swatch(over(Palette.PAPER, grey, NINETY_ALPHA), "90% of runs");
  }

  private static Color over(Color ground, Color colour, int alpha) {
    return Palette.mix(ground, colour, alpha / 255.0);
  }

  private void paint(Graphics2D g, Rectangle2D area, double key, boolean percent) {
    key().drawRows(g, area, org.harmattan.draw.Theme.LIGHT);
    double max = places.stream().mapToDouble(Place::max).max().orElse(1);
    TickAxis y = percent ? TickAxis.percentTo(max) : TickAxis.fromZero(max);
    for (int i = 0; i < places.size(); i++) {
      Rectangle2D data = grid.panel(area, area.getY() + key + TOP, i);
      TickAxis x = years.axis(data.getWidth());
      paintPlace(
          g, data, places.get(i), grid.lowest(i) ? x : x.mute(), grid.first(i) ? y : y.mute());
      if (i == 0) {
        paintForkLabel(g, data);
      }
    }
  }

  private void paintPlace(Graphics2D g, Rectangle2D data, Place place, TickAxis x, TickAxis y) {
    Panel panel = new Panel(x, y).withBase();
    for (int f = 0; f < futures.size(); f++) {
      bands(panel, place.futures().get(f), futures.get(f).colour());
    }
    bands(panel, place.history(), Palette.INK);
    for (int f = 0; f < futures.size(); f++) {
      Course course = place.futures().get(f);
      panel.line(course.dates(), course.values().median(), futures.get(f).colour(), stroke());
    }
    panel.line(place.history().dates(), place.history().values().median(), Palette.INK, stroke());
    panel.draw(g, data);
    double at = forkX(data);
    g.setColor(Palette.AXIS);
    g.setStroke(
        new BasicStroke(
            0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 3}, 0));
    g.draw(new Line2D.Double(at, data.getY(), at, data.getMaxY()));
    String title = Text.fit(Fonts.HEADING, place.title(), data.getWidth());
    double baseline = data.getY() - 5;
    Text.draw(g, title, data.getX(), baseline, Fonts.HEADING, Palette.INK, Text.Align.LEFT);
  }

  private float stroke() {
    return grid.columns() == 1 ? 1.6f : 1.1f;
  }

  private static void bands(Panel panel, Course course, Color colour) {
    if (!course.values().isSingle()) {
      Fan fan = course.values();
      panel.band(course.dates(), fan.low90(), fan.high90(), clear(colour, NINETY_ALPHA));
      panel.band(course.dates(), fan.low50(), fan.high50(), clear(colour, FIFTY_ALPHA));
    }
  }

  private static Color clear(Color colour, int alpha) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
  }

  private void paintForkLabel(Graphics2D g, Rectangle2D data) {
    String label = "fork";
    double baseline = data.getY() - 5;
    Text.draw(g, label, forkX(data), baseline, Fonts.SMALL, Palette.MUTED, Text.Align.CENTRE);
  }

  private double forkX(Rectangle2D data) {
    return years.place(fork.plusDays(1), data.getX(), data.getMaxX());
  }
}

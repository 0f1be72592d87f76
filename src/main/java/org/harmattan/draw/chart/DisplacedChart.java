package org.harmattan.draw.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.harmattan.draw.TimelineMarks.Mark;

/** Internally displaced people over time. */
public final class DisplacedChart {
  private static final double LEFT = 60;
  private static final double HEIGHT = 240;
  private static final double HEAD = 18;
  private static final double AXIS = 22;

  private final Displaced displaced;
  private final List<Mark> marks;
  private final Years years;

  private DisplacedChart(Displaced displaced, List<Mark> marks) {
    this.displaced = displaced;
    this.marks = marks;
    this.years = Years.of(displaced.months());
  }

  /**
   * Displaced people at the end of each month.
   *
   * @param months months in order
   * @param people people, a step for each month
   * @param recordedDates decimal years of recorded counts; empty where there is no record
   * @param recordedPeople recorded counts
   */
  public record Displaced(
      List<YearMonth> months, Fan people, double[] recordedDates, double[] recordedPeople) {}

  /** The chart. */
  public static Figure of(String name, Caption caption, Displaced displaced, List<Mark> marks) {
    DisplacedChart chart = new DisplacedChart(displaced, marks);
    double strip = EventStrip.heightOf(chart.years, marks, LEFT, Multiples.bodyWidth());
    double body = Key.HEIGHT + HEAD + strip + HEIGHT + AXIS;
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    double left = area.getX() + LEFT;
    EventStrip strip = new EventStrip(years, marks, left, area.getMaxX());
    key().draw(g, area);
    Text.draw(
        g,
        "Thousand people",
        area.getX(),
        area.getY() + Key.HEIGHT + 10,
        Fonts.TICK,
        Palette.MUTED,
        Text.Align.LEFT);
    double top = area.getY() + Key.HEIGHT + HEAD + strip.height();
    Rectangle2D data = new Rectangle2D.Double(left, top, area.getMaxX() - left, HEIGHT);
    panel(data.getWidth()).draw(g, data);
    strip.drawLines(g, top, data.getMaxY());
    strip.drawLabels(g, top);
  }

  private Key key() {
    Key key =
        displaced.people().isSingle()
            ? new Key().line(Palette.INK, "simulated")
            : Key.spread(false, Palette.COUNT, "");
    return displaced.recordedDates().length == 0
        ? key
        : key.mark(Key.DIAMOND, Palette.PAPER, Palette.INK, "recorded (IOM DTM, UNHCR, OCHA)");
  }

  private Panel panel(double width) {
    double most =
        Math.max(
            displaced.people().max(), Arrays.stream(displaced.recordedPeople()).max().orElse(0));
    Panel panel = new Panel(years.axis(width), TickAxis.fromZero(most / 1000)).withBase();
    Fan people = displaced.people();
    Fan thousands =
        people.isSingle()
            ? Fan.single(thousands(people.median()))
            : new Fan(
                thousands(people.low90()),
                thousands(people.low50()),
                thousands(people.median()),
                thousands(people.high50()),
                thousands(people.high90()));
    Fans.draw(panel, Years.ends(displaced.months()), thousands, Palette.COUNT, Palette.INK);
    return panel.points(
        displaced.recordedDates(),
        thousands(displaced.recordedPeople()),
        Key.DIAMOND,
        Palette.PAPER,
        Palette.INK);
  }

  private static double[] thousands(double[] people) {
    return Arrays.stream(people).map(p -> p / 1000).toArray();
  }
}

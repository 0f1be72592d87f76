package org.harmattan.draw.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.jfree.chart.ui.RectangleEdge;

/** How deadly events are: the share of fatal events with at least so many deaths, on log axes. */
public final class SeverityChart {
  private static final double LEFT = 52;
  private static final double HEIGHT = 330;
  private static final double HEAD = 20;
  private static final double AXIS = 40;
  private static final double LEAST = 0.001;
  private static final double[] DECADES = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000};

  private final Severity severity;

  private SeverityChart(Severity severity) {
    this.severity = severity;
  }

  /**
   * Complementary distributions.
   *
   * @param deaths numbers of deaths, increasing from 1
   * @param simulated share of fatal events with at least so many, a step for each number
   * @param recordedDeaths numbers of deaths of recorded quantiles; empty where there is no record
   * @param recordedShares share of recorded fatal events with at least so many
   */
  public record Severity(
      double[] deaths, Fan simulated, double[] recordedDeaths, double[] recordedShares) {}

  /** The chart. */
  public static Figure of(String name, Caption caption, Severity severity) {
    SeverityChart chart = new SeverityChart(severity);
    return Figure.ofBodyHeight(name, caption, Key.HEIGHT + HEAD + HEIGHT + AXIS, chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    boolean single = severity.simulated().isSingle();
    Key key =
        single ? new Key().line(Palette.COUNT, "simulated") : Key.spread(false, Palette.COUNT, "");
    if (severity.recordedDeaths().length > 0) {
      key.mark(Key.DIAMOND, Palette.PAPER, Palette.INK, "recorded quantiles (UCDP GED 2012–2019)");
    }
    key.draw(g, area);
    double top = area.getY() + Key.HEIGHT + HEAD;
    double left = area.getX() + LEFT;
    Rectangle2D data = new Rectangle2D.Double(left, top, area.getMaxX() - left - 8, HEIGHT);
    label(g, "Share of fatal events with at least so many deaths", area.getX(), top - 8, false);
    label(g, "Deaths in one event", data.getMaxX(), data.getMaxY() + 34, true);
    panel().draw(g, data);
    nameQuantiles(g, data);
  }

  /** Says beside each recorded mark which quantile it is: above it, where a falling line is not. */
  private void nameQuantiles(Graphics2D g, Rectangle2D data) {
    TickAxis x = horizontal();
    TickAxis y = vertical();
    for (int i = 0; i < severity.recordedDeaths().length; i++) {
      double share = severity.recordedShares()[i];
      String name = share == 0.5 ? "median " : Numbers.plain(100 * (1 - share)) + "% quantile ";
      double mark =
          x.valueToJava2D(
              StrictMath.log10(severity.recordedDeaths()[i]), data, RectangleEdge.BOTTOM);
      double middle = y.valueToJava2D(StrictMath.log10(share), data, RectangleEdge.LEFT);
      label(g, name + Numbers.plain(severity.recordedDeaths()[i]), mark + 9, middle - 5, false);
    }
  }

  private static void label(Graphics2D g, String text, double x, double y, boolean right) {
    Text.draw(g, text, x, y, Fonts.TICK, Palette.MUTED, right ? Text.Align.RIGHT : Text.Align.LEFT);
  }

  private TickAxis horizontal() {
    double most = severity.deaths()[severity.deaths().length - 1];
    double recorded = Arrays.stream(severity.recordedDeaths()).max().orElse(1);
    double right = Math.max(10, Math.max(most, recorded) * 1.15);
    return TickAxis.log(0.9, right, DECADES);
  }

  private static TickAxis vertical() {
    return new TickAxis(
        StrictMath.log10(LEAST),
        0.04,
        List.of(
            new TickAxis.Tick(-3, "0.1%"),
            new TickAxis.Tick(-2, "1%"),
            new TickAxis.Tick(-1, "10%"),
            new TickAxis.Tick(0, "100%")));
  }

  private Panel panel() {
    Panel panel = new Panel(horizontal(), vertical()).withColumns().withBase();
    Fans.draw(panel, log(severity.deaths()), logFan(), Palette.COUNT, Palette.INK);
    return panel.points(
        log(severity.recordedDeaths()),
        log(severity.recordedShares()),
        Key.DIAMOND,
        Palette.PAPER,
        Palette.INK);
  }

  private Fan logFan() {
    Fan fan = severity.simulated();
    if (fan.isSingle()) {
      return Fan.single(log(fan.median()));
    }
    return new Fan(
        log(fan.low90()),
        log(fan.low50()),
        log(fan.median()),
        log(fan.high50()),
        log(fan.high90()));
  }

  /** Nothing lies far below the axis, where it cannot be seen. */
  private static double[] log(double[] values) {
    return Arrays.stream(values).map(v -> StrictMath.log10(Math.max(v, LEAST / 10))).toArray();
  }
}

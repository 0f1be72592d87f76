package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.jfree.chart.ui.RectangleEdge;

/** How narrow the interval of a mean becomes with more replications, beside what is wanted. */
public final class PrecisionChart {
  private static final double LEFT = 52;
  private static final double HEIGHT = 300;
  private static final double HEAD = 20;
  private static final double AXIS = 40;
  private static final double[] TICKS = {
    0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10
  };
  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
  private static final int MOST_TICKS = 12;
  private static final double LEAST = 0.001;
  private static final double MOST = 10;

  private final Fan halfWidths;
  private final double wanted;

  private PrecisionChart(Fan halfWidths, double wanted) {
    this.halfWidths = halfWidths;
    this.wanted = wanted;
  }

  /**
   * The chart.
   *
   * @param halfWidths half-widths after 2, 3, … replications as a share of the mean, over points
   * @param wanted the half-width that is wanted
   */
  public static Figure of(String name, Caption caption, Fan halfWidths, double wanted) {
    PrecisionChart chart = new PrecisionChart(halfWidths, wanted);
    return Figure.ofBodyHeight(name, caption, Key.HEIGHT + HEAD + HEIGHT + AXIS, chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    key().draw(g, area);
    double top = area.getY() + Key.HEIGHT + HEAD;
    double left = area.getX() + LEFT;
    Rectangle2D data = new Rectangle2D.Double(left, top, area.getMaxX() - left - 8, HEIGHT);
    label(g, "Half-width of the 95% interval, share of the mean", area.getX(), top - 8, false);
    label(g, "Replications of a point", data.getMaxX(), data.getMaxY() + 34, true);
    TickAxis y = vertical();
    Panel panel = new Panel(horizontal(), y).withBase();
    Fans.draw(panel, replications(), logFan(), Palette.COUNT, Palette.INK);
    panel.draw(g, data);
    wanted(g, y.valueToJava2D(StrictMath.log10(wanted), data, RectangleEdge.LEFT), data);
  }

  private Key key() {
    if (halfWidths.isSingle()) {
      return new Key().line(Palette.INK, "simulated");
    }
    return new Key()
        .line(Palette.INK, "median point")
        .swatch(Palette.mix(Palette.PAPER, Palette.COUNT, Tints.FIFTY), "50% of points")
        .swatch(Palette.mix(Palette.PAPER, Palette.COUNT, Tints.NINETY), "90% of points");
  }

  private void wanted(Graphics2D g, double y, Rectangle2D data) {
    g.setColor(Palette.EVENT);
    g.setStroke(
        new BasicStroke(
            1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0));
    g.draw(new Line2D.Double(data.getX(), y, data.getMaxX(), y));
    String text = "wanted: " + percent(wanted);
    Text.draw(g, text, data.getMaxX(), y - 5, Fonts.TICK, Palette.EVENT, Text.Align.RIGHT);
  }

  private TickAxis horizontal() {
    int last = halfWidths.steps() + 1;
    int step = Arrays.stream(STEPS).filter(s -> last / s <= MOST_TICKS).findFirst().orElse(last);
    List<TickAxis.Tick> ticks = new ArrayList<>();
    for (int n = step; n <= last; n += step) {
      if (n >= 2) {
        ticks.add(new TickAxis.Tick(n, String.valueOf(n)));
      }
    }
    return new TickAxis(1.5, last + 0.5, ticks);
  }

  private TickAxis vertical() {
    double max = clamp(Math.max(halfWidths.max(), wanted * 2));
    double min = clamp(Math.min(least(), wanted / 2));
    List<TickAxis.Tick> ticks = new ArrayList<>();
    for (double tick : TICKS) {
      if (tick >= min && tick <= max) {
        ticks.add(new TickAxis.Tick(StrictMath.log10(tick), percent(tick)));
      }
    }
    return new TickAxis(StrictMath.log10(min), StrictMath.log10(max), ticks);
  }

  private double least() {
    return Arrays.stream(halfWidths.low90()).filter(v -> v > 0).min().orElse(wanted);
  }

  private double[] replications() {
    double[] numbers = new double[halfWidths.steps()];
    Arrays.setAll(numbers, i -> i + 2);
    return numbers;
  }

  private Fan logFan() {
    if (halfWidths.isSingle()) {
      return Fan.single(log(halfWidths.median()));
    }
    return new Fan(
        log(halfWidths.low90()),
        log(halfWidths.low50()),
        log(halfWidths.median()),
        log(halfWidths.high50()),
        log(halfWidths.high90()));
  }

  private static double[] log(double[] values) {
    return Arrays.stream(values).map(v -> StrictMath.log10(clamp(v))).toArray();
  }

  private static double clamp(double value) {
    return Math.max(LEAST, Math.min(MOST, value));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, share < 0.01 ? "%.1f%%" : "%.0f%%", 100 * share);
  }

  private static void label(Graphics2D g, String text, double x, double y, boolean right) {
    Text.draw(g, text, x, y, Fonts.TICK, Palette.MUTED, right ? Text.Align.RIGHT : Text.Align.LEFT);
  }
}

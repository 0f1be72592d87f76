package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.IntervalSeries;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;

/**
 * One quantity over time in several scenarios: to the left the quantity, to the right its mean
 * difference from the first scenario with its interval, all on shared axes.
 */
public final class ComparisonChart {
  private static final double LEFT = 48;
  private static final double GAP_X = 58;
  private static final double HEAD = 28;
  private static final double HEADS = 18;
  private static final double ROW = 84;
  private static final double AXIS = 22;

  private final Comparison comparison;
  private final Years years;

  private ComparisonChart(Comparison comparison, Years years) {
    this.comparison = comparison;
    this.years = years;
  }

  /**
   * What is compared.
   *
   * @param quantity what it is, with its unit
   * @param colour its colour
   * @param dates decimal years
   * @param scenarios scenarios, the one compared with first
   */
  public record Comparison(
      String quantity, Color colour, double[] dates, List<Scenario> scenarios) {}

  /**
   * A scenario's part.
   *
   * @param label its name
   * @param values the quantity
   * @param difference its mean difference from the first scenario; null for the first
   */
  public record Scenario(String label, Fan values, IntervalSeries difference) {}

  /** The chart. */
  public static Figure of(String name, Caption caption, Years years, Comparison comparison) {
    double body = Key.HEIGHT + HEADS + comparison.scenarios().size() * (HEAD + ROW) + AXIS;
    return Figure.ofBodyHeight(name, caption, body, new ComparisonChart(comparison, years)::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    key().draw(g, area);
    double width = (area.getWidth() - LEFT - GAP_X) / 2;
    double left = area.getX() + LEFT;
    double right = left + width + GAP_X;
    double top = area.getY() + Key.HEIGHT + HEADS;
    head(g, comparison.quantity(), area.getX(), top - 6, width + LEFT);
    String from = "Difference from “" + comparison.scenarios().get(0).label() + "”";
    head(g, from, right - LEFT + 4, top - 6, width + LEFT);
    for (int i = 0; i < comparison.scenarios().size(); i++) {
      double y = top + i * (HEAD + ROW) + HEAD;
      boolean last = i == comparison.scenarios().size() - 1;
      paintScenario(g, i, new Rectangle2D.Double(left, y, width, ROW), right, last);
    }
  }

  private Key key() {
    return Key.spread(false, comparison.colour(), "")
        .line(Palette.EVENT, "mean difference")
        .swatch(Intervals.TINT, "95% interval of it");
  }

  private static void head(Graphics2D g, String text, double x, double y, double width) {
    String fitting = Text.fit(Fonts.TICK, text, width);
    Text.draw(g, fitting, x, y, Fonts.TICK, Palette.MUTED, Text.Align.LEFT);
  }

  private void paintScenario(
      Graphics2D g, int index, Rectangle2D data, double right, boolean last) {
    Scenario scenario = comparison.scenarios().get(index);
    String label = Text.fit(Fonts.HEADING, scenario.label(), 2 * data.getWidth());
    Text.draw(g, label, data.getX(), data.getY() - 5, Fonts.HEADING, Palette.INK, Text.Align.LEFT);
    TickAxis x = years.axis(data.getWidth());
    paintValues(g, data, scenario.values(), last ? x : x.mute());
    if (scenario.difference() != null) {
      Rectangle2D beside =
          new Rectangle2D.Double(right, data.getY(), data.getWidth(), data.getHeight());
      paintDifference(g, beside, scenario.difference(), last ? x : x.mute());
    }
  }

  private void paintValues(Graphics2D g, Rectangle2D data, Fan fan, TickAxis x) {
    Panel panel = new Panel(x, values()).withBase();
    Color line = Palette.mix(comparison.colour(), Color.BLACK, 0.3);
    Fans.draw(panel, comparison.dates(), fan, comparison.colour(), line);
    panel.draw(g, data);
  }

  private void paintDifference(
      Graphics2D g, Rectangle2D data, IntervalSeries difference, TickAxis x) {
    TickAxis y = differences();
    Panel panel = new Panel(x, y);
    Intervals.draw(panel, comparison.dates(), difference);
    panel.draw(g, data);
    double zero = data.getMaxY() + y.getLowerBound() / y.getRange().getLength() * ROW;
    g.setColor(Palette.AXIS);
    g.setStroke(new BasicStroke(0.8f));
    g.draw(new Line2D.Double(data.getX(), zero, data.getMaxX(), zero));
  }

  private TickAxis values() {
    return TickAxis.fromZero(
        comparison.scenarios().stream().mapToDouble(s -> s.values().max()).max().orElse(1));
  }

  private TickAxis differences() {
    double min = 0;
    double max = 0;
    for (Scenario scenario : comparison.scenarios()) {
      if (scenario.difference() != null) {
        min = Math.min(min, scenario.difference().min());
        max = Math.max(max, scenario.difference().max());
      }
    }
    return TickAxis.aroundZero(min, max);
  }
}

package org.harmattan.draw.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;

/** Quantities over time, each in a small panel with a scale of its own. */
public final class PanelsChart {
  private static final double LEFT = 40;
  private static final double GAP_X = 52;
  private static final double HEAD = 22;
  private static final double GAP_Y = 28;
  private static final double AXIS = 20;

  private final List<YearMonth> months;
  private final List<Quantity> quantities;
  private final int columns;
  private final double panelHeight;

  private PanelsChart(
      List<YearMonth> months, List<Quantity> quantities, int columns, double panelHeight) {
    this.months = months;
    this.quantities = quantities;
    this.columns = columns;
    this.panelHeight = panelHeight;
  }

  /**
   * A quantity at each month's end.
   *
   * @param title what stands over its panel
   * @param values its course
   * @param top upper end of its scale, or 0 to take it from the values
   * @param colour of its tints and, darker, its line
   */
  public record Quantity(String title, Fan values, double top, Color colour) {
    /** A share of everybody or everything, from 0 to 1. */
    public static Quantity share(String title, Fan values, Color colour) {
      return new Quantity(title, values, 1, colour);
    }

    private boolean share() {
      return top == 1;
    }
  }

  /** The chart, filled from the left to the right, then downward. */
  public static Figure of(
      String name,
      Caption caption,
      List<YearMonth> months,
      List<Quantity> quantities,
      int columns,
      double panelHeight) {
    PanelsChart chart = new PanelsChart(months, List.copyOf(quantities), columns, panelHeight);
    return Figure.ofBodyHeight(name, caption, chart.height(), chart::paint);
  }

  private double height() {
    int rows = (quantities.size() + columns - 1) / columns;
    return key() + rows * (HEAD + panelHeight) + (rows - 1) * GAP_Y + AXIS;
  }

  private double key() {
    return spread() ? Key.HEIGHT : 0;
  }

  private boolean spread() {
    return quantities.stream().anyMatch(quantity -> !quantity.values().isSingle());
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    if (spread()) {
      Key.spread(false, Palette.COUNT, "").draw(g, area);
    }
    double width = (area.getWidth() - LEFT - (columns - 1) * GAP_X) / columns;
    for (int q = 0; q < quantities.size(); q++) {
      double x = area.getX() + LEFT + q % columns * (width + GAP_X);
      double y = area.getY() + key() + HEAD + q / columns * (HEAD + panelHeight + GAP_Y);
      paintPanel(g, new Rectangle2D.Double(x, y, width, panelHeight), quantities.get(q));
    }
  }

  private void paintPanel(Graphics2D g, Rectangle2D data, Quantity quantity) {
    double top = quantity.top() > 0 ? quantity.top() : Math.max(1e-6, quantity.values().max());
    TickAxis y = quantity.share() ? TickAxis.percent(0, 0.5, 1) : TickAxis.fromZero(top);
    Panel panel = new Panel(Years.of(months).axis(data.getWidth()), y).withColumns();
    Color line = Palette.mix(quantity.colour(), Color.BLACK, 0.25);
    Fans.draw(panel, Years.ends(months), quantity.values(), quantity.colour(), line);
    panel.draw(g, data);
    double baseline = data.getY() - 8;
    Text.draw(
        g, quantity.title(), data.getX(), baseline, Fonts.LABEL, Palette.INK, Text.Align.LEFT);
  }
}

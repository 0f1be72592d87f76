package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.IntervalSeries;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;

/** A quantity over time by region, one row each, in several scenarios, one column each. */
public final class RegionGridChart {
  private static final double NAMES = 84;
  private static final double TICKS = 38;
  private static final double HEAD = 34;
  private static final double ROW = 46;
  private static final double GAP = 8;
  private static final double AXIS = 20;

  private final List<YearMonth> months;
  private final List<String> regions;
  private final List<String> columns;
  private final Key key;
  private final TickAxis axis;
  private final Cell cell;

  private RegionGridChart(
      List<YearMonth> months,
      List<String> regions,
      List<String> columns,
      Key key,
      TickAxis axis,
      Cell cell) {
    this.months = months;
    this.regions = regions;
    this.columns = columns;
    this.key = key;
    this.axis = axis;
    this.cell = cell;
  }

  /** Plots what belongs into a row and column. */
  private interface Cell {
    void plot(Panel panel, double[] dates, int row, int column);
  }

  /** The words of a chart: its regions from north to south, and its columns. */
  public record Labels(List<YearMonth> months, List<String> regions, List<String> columns) {}

  /**
   * Shares with the spread of the runs.
   *
   * @param fans {@code [region][column]}
   */
  public static Figure ofShares(
      String name, Caption caption, Labels labels, Color colour, Fan[][] fans) {
    Color line = Palette.mix(colour, Color.BLACK, 0.25);
    return figure(
        name,
        caption,
        new RegionGridChart(
            labels.months(),
            labels.regions(),
            labels.columns(),
            Key.spread(false, colour, ""),
            TickAxis.percent(0, 0.5, 1),
            (panel, x, row, column) -> Fans.draw(panel, x, fans[row][column], colour, line)));
  }

  /**
   * Differences in points with their intervals.
   *
   * @param differences {@code [region][column]}
   */
  public static Figure ofDifferences(
      String name, Caption caption, Labels labels, IntervalSeries[][] differences) {
    // Where nothing differs the scale is one point.
    double most = 1;
    for (IntervalSeries[] row : differences) {
      for (IntervalSeries one : row) {
        most = Math.max(most, Math.max(one.max(), -one.min()));
      }
    }
    Key key =
        new Key()
            .line(Palette.EVENT, "mean difference from the baseline")
            .swatch(Intervals.TINT, "95% interval of it");
    return figure(
        name,
        caption,
        new RegionGridChart(
            labels.months(),
            labels.regions(),
            labels.columns(),
            key,
            TickAxis.symmetric(most),
            (panel, x, row, column) -> Intervals.draw(panel, x, differences[row][column])));
  }

  private static Figure figure(String name, Caption caption, RegionGridChart chart) {
    double body = Key.HEIGHT + HEAD + chart.regions.size() * (ROW + GAP) + AXIS;
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    key.draw(g, area);
    double left = area.getX() + NAMES;
    double width = (area.getMaxX() - TICKS - left + GAP) / columns.size();
    double top = area.getY() + Key.HEIGHT + HEAD;
    for (int column = 0; column < columns.size(); column++) {
      double x = left + column * width;
      paintHead(g, columns.get(column), x, top, width - GAP);
      for (int row = 0; row < regions.size(); row++) {
        double y = top + row * (ROW + GAP);
        paintCell(g, new Rectangle2D.Double(x, y, width - GAP, ROW), row, column);
      }
    }
    for (int row = 0; row < regions.size(); row++) {
      paintName(g, regions.get(row), left, area.getMaxX() - TICKS, top + row * (ROW + GAP));
    }
  }

  private static void paintHead(Graphics2D g, String label, double x, double top, double width) {
    List<String> lines = Text.wrap(Fonts.HEADING, label, width, 2);
    double line = Text.lineHeight(Fonts.HEADING);
    for (int i = 0; i < lines.size(); i++) {
      double y = top - 7 - (lines.size() - 1 - i) * line;
      Text.draw(g, lines.get(i), x, y, Fonts.HEADING, Palette.INK, Text.Align.LEFT);
    }
  }

  private void paintCell(Graphics2D g, Rectangle2D data, int row, int column) {
    TickAxis x = Years.of(months).axis(data.getWidth());
    boolean lowest = row == regions.size() - 1;
    Panel panel = new Panel(lowest ? x : x.mute(), axis.mute()).withColumns();
    if (axis.getLowerBound() == 0) {
      panel.withBase();
    }
    cell.plot(panel, Years.ends(months), row, column);
    panel.draw(g, data);
    if (axis.getLowerBound() < 0) {
      double zero = data.getMaxY() + axis.getLowerBound() / axis.getRange().getLength() * ROW;
      g.setColor(Palette.AXIS);
      g.setStroke(new BasicStroke(0.8f));
      g.draw(new Line2D.Double(data.getX(), zero, data.getMaxX(), zero));
    }
  }

  private void paintName(Graphics2D g, String region, double left, double right, double y) {
    double middle = y + ROW / 2 + Text.capHeight(Fonts.LABEL) / 2;
    Text.draw(g, region, left - 10, middle, Fonts.LABEL, Palette.INK, Text.Align.RIGHT);
    double cap = Text.capHeight(Fonts.SMALL);
    boolean shares = axis.getLowerBound() == 0;
    String high = shares ? "100%" : "+" + Numbers.plain(axis.getUpperBound());
    String low = shares ? "0" : Numbers.plain(axis.getLowerBound());
    Text.draw(g, high, right + 4, y + cap, Fonts.SMALL, Palette.MUTED, Text.Align.LEFT);
    Text.draw(g, low, right + 4, y + ROW, Fonts.SMALL, Palette.MUTED, Text.Align.LEFT);
  }
}

package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;

/** When sustained violence reached each region in several scenarios, one beneath the other. */
public final class ArrivalComparisonChart {
  private static final double REGIONS = 84;
  private static final double NAMES = 150;
  private static final double REACHED = 58;
  private static final double WORDS = 92;
  private static final double ROW = 12.5;
  private static final double GAP = 9;
  private static final double HEAD = 30;
  private static final double AXIS = 24;

  private final Years years;
  private final List<Region> regions;

  private ArrivalComparisonChart(Years years, List<Region> regions) {
    this.years = years;
    this.regions = regions;
  }

  /** A region with a row for each scenario, the baseline first. */
  public record Region(String name, List<Row> rows) {
    public Region {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A scenario's arrivals as decimal years; infinite where never.
   *
   * @param label the scenario
   * @param dates quantiles 5, 25, 50, 75, 95 %
   * @param reached in how many runs it was reached, as {@code 3 of 50}
   * @param difference from the baseline in words
   * @param strong whether the difference was found
   */
  public record Row(
      String label, double[] dates, String reached, String difference, boolean strong) {}

  /** The chart; regions from north to south. */
  public static Figure of(String name, Caption caption, Years years, List<Region> regions) {
    ArrivalComparisonChart chart = new ArrivalComparisonChart(years, List.copyOf(regions));
    return Figure.ofBodyHeight(
        name, caption, Key.HEIGHT + HEAD + chart.height() + AXIS, chart::paint);
  }

  private double height() {
    return regions.stream().mapToDouble(r -> r.rows().size() * ROW + GAP).sum();
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    new Key()
        .mark(Key.DOT, Palette.COUNT, Palette.COUNT, "median")
        .swatch(DateMarks.tint(Tints.FIFTY), "50%")
        .swatch(DateMarks.tint(Tints.NINETY), "90% of runs; an arrow: some never")
        .draw(g, area);
    double left = area.getX() + REGIONS + NAMES;
    double right = area.getMaxX() - REACHED - WORDS;
    double top = area.getY() + Key.HEIGHT + HEAD;
    Rectangle2D data = new Rectangle2D.Double(left, top, right - left, height());
    new Panel(years.axis(data.getWidth()), new TickAxis(0, 1, List.of()))
        .withColumns()
        .draw(g, data);
    head(g, "Reached", right + REACHED / 2 + 4, top - 18, Text.Align.CENTRE);
    head(g, "in runs", right + REACHED / 2 + 4, top - 6, Text.Align.CENTRE);
    head(g, "Months from", area.getMaxX(), top - 18, Text.Align.RIGHT);
    head(g, "the baseline", area.getMaxX(), top - 6, Text.Align.RIGHT);
    double y = top;
    for (Region region : regions) {
      paintRegion(g, region, area, y);
      y += region.rows().size() * ROW + GAP;
    }
  }

  private void paintRegion(Graphics2D g, Region region, Rectangle2D area, double top) {
    double left = area.getX() + REGIONS + NAMES;
    double right = area.getMaxX() - REACHED - WORDS;
    g.setColor(Palette.GRID);
    g.setStroke(new BasicStroke(0.8f));
    g.draw(new Line2D.Double(area.getX(), top, area.getMaxX(), top));
    double first = top + GAP / 2 + ROW / 2 + Text.capHeight(Fonts.LABEL) / 2;
    Text.draw(g, region.name(), area.getX(), first, Fonts.LABEL, Palette.INK, Text.Align.LEFT);
    DateMarks dates = new DateMarks(years, left, right, false);
    for (int i = 0; i < region.rows().size(); i++) {
      Row row = region.rows().get(i);
      double middle = top + GAP / 2 + (i + 0.5) * ROW;
      double baseline = middle + Text.capHeight(Fonts.SMALL) / 2;
      Color ink = row.strong() || i == 0 ? Palette.INK : Palette.MUTED;
      String label = Text.fit(Fonts.SMALL, row.label(), NAMES - 8);
      Text.draw(g, label, left - 8, baseline, Fonts.SMALL, ink, Text.Align.RIGHT);
      dates.spread(g, row.dates(), middle, Palette.COUNT);
      double count = right + REACHED / 2 + 4;
      Text.draw(g, row.reached(), count, baseline, Fonts.SMALL, ink, Text.Align.CENTRE);
      Text.draw(g, row.difference(), area.getMaxX(), baseline, Fonts.SMALL, ink, Text.Align.RIGHT);
    }
  }

  private static void head(Graphics2D g, String text, double x, double y, Text.Align align) {
    Text.draw(g, text, x, y, Fonts.SMALL, Palette.MUTED, align);
  }
}

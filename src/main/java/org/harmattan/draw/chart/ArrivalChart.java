package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.harmattan.draw.TimelineMarks.Mark;

/** When violence first came to each region, and when it came to stay. */
public final class ArrivalChart {
  private static final double NAMES = 150;
  private static final double COLUMN = 62;
  private static final double ROW = 27;
  private static final double HEAD = 30;
  private static final double AXIS = 24;

  private final List<Row> rows;
  private final Years years;
  private final List<Mark> marks;
  private final boolean single;

  private ArrivalChart(List<Row> rows, Years years, List<Mark> marks) {
    this.rows = rows;
    this.years = years;
    this.marks = marks;
    this.single = rows.stream().allMatch(r -> r.replicates() == 1);
  }

  /**
   * A region's arrivals as decimal years; infinite where never.
   *
   * @param region its name
   * @param first quantiles 5, 25, 50, 75, 95 % of the first event
   * @param sustained the same of the first of three events within 180 days
   * @param reached replicates in which violence was sustained
   * @param replicates all replicates
   * @param recordedFirst the recorded first event; NaN where the record is silent
   * @param recordedSustained the recorded start of sustained violence; NaN where silent
   */
  public record Row(
      String region,
      double[] first,
      double[] sustained,
      int reached,
      int replicates,
      double recordedFirst,
      double recordedSustained) {}

  /** The chart; rows from north to south. */
  public static Figure of(
      String name, Caption caption, Years years, List<Row> rows, List<Mark> marks) {
    ArrivalChart chart = new ArrivalChart(rows, years, marks);
    double strip =
        EventStrip.heightOf(years, marks, NAMES, Multiples.bodyWidth() - chart.columns());
    double body = Key.HEIGHT + Math.max(HEAD, strip) + rows.size() * ROW + AXIS;
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private double columns() {
    return 2 * COLUMN;
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    double left = area.getX() + NAMES;
    double right = area.getMaxX() - columns();
    key().draw(g, area);
    EventStrip strip = new EventStrip(years, marks, left, right);
    double top = area.getY() + Key.HEIGHT + Math.max(HEAD, strip.height());
    paintGrid(g, left, right, top);
    strip.drawLines(g, top, top + rows.size() * ROW);
    strip.drawLabels(g, top);
    paintColumnHeads(g, right, top);
    int[] order = ranks(rows.stream().mapToDouble(r -> r.sustained()[2]).toArray());
    for (int i = 0; i < rows.size(); i++) {
      paintRow(g, rows.get(i), left, right, top + i * ROW, order[i]);
    }
  }

  private Key key() {
    Key key =
        new Key()
            .mark(Key.DOT, Palette.PAPER, Palette.COUNT, "first event")
            .mark(Key.DOT, Palette.COUNT, Palette.COUNT, "sustained: first of 3 within 180 days");
    if (!single) {
      key.swatch(DateMarks.tint(Tints.FIFTY), "50%")
          .swatch(DateMarks.tint(Tints.NINETY), "90% of replicates");
    }
    boolean recorded = rows.stream().anyMatch(r -> Double.isFinite(r.recordedSustained()));
    return recorded
        ? key.mark(Key.DIAMOND, Palette.PAPER, Palette.INK, "recorded (UCDP GED)")
        : key;
  }

  private void paintGrid(Graphics2D g, double left, double right, double top) {
    Rectangle2D data = new Rectangle2D.Double(left, top, right - left, rows.size() * ROW);
    TickAxis y = new TickAxis(0, 1, List.of());
    new Panel(years.axis(data.getWidth()), y).withColumns().draw(g, data);
    g.setColor(Palette.GRID);
    g.setStroke(new BasicStroke(0.8f));
    for (int i = 0; i <= rows.size(); i++) {
      g.draw(new Line2D.Double(left, top + i * ROW, right, top + i * ROW));
    }
  }

  private void paintColumnHeads(Graphics2D g, double right, double top) {
    head(g, "Order", right + COLUMN / 2, top - 18);
    head(g, "(recorded)", right + COLUMN / 2, top - 6);
    head(g, single ? "Sustained" : "Reached in", right + 1.5 * COLUMN, top - 18);
    head(g, single ? "since" : "replicates", right + 1.5 * COLUMN, top - 6);
  }

  private static void head(Graphics2D g, String text, double x, double y) {
    Text.draw(g, text, x, y, Fonts.SMALL, Palette.MUTED, Text.Align.CENTRE);
  }

  private void paintRow(Graphics2D g, Row row, double left, double right, double top, int order) {
    double middle = top + ROW / 2;
    double baseline = middle + Text.capHeight(Fonts.LABEL) / 2;
    Text.draw(g, row.region(), left - 12, baseline, Fonts.LABEL, Palette.INK, Text.Align.RIGHT);
    DateMarks dates = new DateMarks(years, left, right, single);
    dates.recorded(g, row.recordedFirst(), middle - 5.5);
    dates.recorded(g, row.recordedSustained(), middle + 5.5);
    dates.spread(g, row.first(), middle - 5.5, Palette.PAPER);
    dates.spread(g, row.sustained(), middle + 5.5, Palette.COUNT);
    String rank = order == 0 ? "–" : Integer.toString(order);
    String recorded = recordedRank(row);
    Text.draw(
        g,
        recorded.isEmpty() ? rank : rank + "  (" + recorded + ")",
        right + COLUMN / 2,
        baseline,
        Fonts.LABEL,
        Palette.INK,
        Text.Align.CENTRE);
    Text.draw(
        g,
        single ? since(row) : row.reached() + " of " + row.replicates(),
        right + 1.5 * COLUMN,
        baseline,
        Fonts.LABEL,
        Palette.INK,
        Text.Align.CENTRE);
  }

  private static String since(Row row) {
    double date = row.sustained()[2];
    if (!Double.isFinite(date)) {
      return "never";
    }
    int year = (int) Math.floor(date);
    int month = (int) Math.min(12, Math.floor((date - year) * 12) + 1);
    return LocalDate.of(year, month, 1).toString().substring(0, 7);
  }

  private String recordedRank(Row row) {
    if (Double.isNaN(row.recordedSustained())) {
      return "";
    }
    int[] ranks = ranks(rows.stream().mapToDouble(Row::recordedSustained).toArray());
    int rank = ranks[rows.indexOf(row)];
    return rank == 0 ? "–" : Integer.toString(rank);
  }

  /** Ranks from 1, ties sharing the best; 0 for those never reached. */
  static int[] ranks(double[] dates) {
    return Arrays.stream(dates)
        .mapToInt(
            d ->
                Double.isFinite(d)
                    ? 1 + (int) Arrays.stream(dates).filter(other -> other < d).count()
                    : 0)
        .toArray();
  }
}

package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;
import org.harmattan.draw.TimelineMarks;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.draw.TimelineMarks.Placed;

/** How far a run has come: a bar of the whole period with its years below and events above. */
public final class TimeStrip {
  private static final int ROWS = 3;
  private static final double ROW = 12.5;
  private static final double TICK = 5;
  private static final double BAR = 6;
  private static final double NUMBERS = 15;
  private static final double LABEL_WIDTH = 34;
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 600};
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final BasicStroke THIN = new BasicStroke(0.8f);

  private final Years years;
  private final double left;
  private final double right;
  private final List<Placed> placed;

  /** A strip between two ends. */
  public TimeStrip(Years years, List<Mark> marks, double left, double right) {
    this.years = years;
    this.left = left;
    this.right = right;
    this.placed = years.marks(marks, left, right, ROWS);
  }

  /** Height it takes. */
  public double height() {
    return labels() + BAR + NUMBERS;
  }

  private double labels() {
    return placed.isEmpty() ? TICK : TimelineMarks.rows(placed) * ROW + TICK;
  }

  /**
   * Draws it; what is still to come, or never came, is pale.
   *
   * @param fired labels of the events that have happened
   */
  public void paint(Graphics2D g, double top, LocalDate today, Set<String> fired, Theme theme) {
    double bar = top + labels();
    for (Placed mark : placed) {
      boolean past = !mark.mark().date().isAfter(today) && fired.contains(mark.mark().label());
      paint(g, mark, bar, past ? theme.event() : theme.axis());
    }
    double now = Math.min(right, Math.max(left, years.place(today.plusDays(1), left, right)));
    g.setColor(theme.grid());
    g.fill(new Rectangle2D.Double(left, bar, right - left, BAR));
    g.setColor(theme.muted());
    g.fill(new Rectangle2D.Double(left, bar, now - left, BAR));
    g.setColor(theme.ink());
    g.fill(new Ellipse2D.Double(now - BAR, bar - BAR / 2, 2 * BAR, 2 * BAR));
    paintTicks(g, bar + BAR, theme);
  }

  private static void paint(Graphics2D g, Placed mark, double bar, Color colour) {
    double up = mark.labelled() ? mark.row() * ROW + TICK + ROW - 2 : TICK;
    g.setColor(colour);
    g.setStroke(THIN);
    g.draw(new Line2D.Double(mark.x(), bar - up, mark.x(), bar));
    if (mark.labelled()) {
      double baseline = bar - mark.row() * ROW - TICK - 2;
      String label = mark.mark().label();
      Text.draw(g, label, mark.labelX(), baseline, Fonts.SMALL, colour, Text.Align.LEFT);
    }
  }

  private void paintTicks(Graphics2D g, double top, Theme theme) {
    int months = monthsBetweenTicks();
    YearMonth month = YearMonth.of(years.first().getYear(), 1);
    while (month.atDay(1).isBefore(years.first())) {
      month = month.plusMonths(months);
    }
    for (; !month.atDay(1).isAfter(years.last()); month = month.plusMonths(months)) {
      double x = years.place(month.atDay(1), left, right);
      g.setColor(theme.axis());
      g.setStroke(THIN);
      g.draw(new Line2D.Double(x, top, x, top + 3));
      String label =
          month.getMonthValue() == 1 ? Integer.toString(month.getYear()) : MONTH.format(month);
      double width = Text.width(Fonts.SMALL, label);
      double start = Math.min(right - width, Math.max(left, x - width / 2));
      Text.draw(g, label, start, top + 13, Fonts.SMALL, theme.muted(), Text.Align.LEFT);
    }
  }

  /** As close as labels allow. */
  private int monthsBetweenTicks() {
    double perMonth = (right - left) / (years.to() - years.from()) / 12;
    for (int months : MONTHS) {
      if (months * perMonth >= LABEL_WIDTH) {
        return months;
      }
    }
    return MONTHS[MONTHS.length - 1];
  }
}

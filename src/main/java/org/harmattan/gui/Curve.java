package org.harmattan.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;

/**
 * One quantity over time, as a line on the time axis of the whole run.
 *
 * @param title what it is, with its unit
 * @param first first day of the axis
 * @param last last day of the axis
 * @param dates when it was measured
 * @param values what was measured; not a number where there was nothing to measure
 * @param colour of the line
 */
record Curve(
    String title,
    LocalDate first,
    LocalDate last,
    List<LocalDate> dates,
    double[] values,
    Color colour)
    implements HistoryPicture {
  private static final double HEAD = 16;
  private static final double TICKS = 40;
  private static final double AXIS = 16;
  private static final int LABEL_WIDTH = 34;

  @Override
  public void paint(Graphics2D g, Rectangle2D area, Theme theme) {
    double baseline = area.getY() + 10;
    Text.draw(g, title, area.getX(), baseline, Fonts.HEADING, theme.ink(), Text.Align.LEFT);
    Rectangle2D box =
        new Rectangle2D.Double(
            area.getX() + TICKS,
            area.getY() + HEAD,
            area.getWidth() - TICKS - 4,
            area.getHeight() - HEAD - AXIS);
    double top = Math.max(1, Arrays.stream(values).filter(Double::isFinite).max().orElse(1));
    axes(g, box, top, theme);
    g.setColor(theme.visible(colour));
    g.setStroke(new BasicStroke(1.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(line(box, top));
  }

  private Path2D line(Rectangle2D box, double top) {
    Path2D line = new Path2D.Double();
    boolean open = false;
    for (int i = 0; i < values.length; i++) {
      double y = box.getMaxY() - values[i] / top * box.getHeight();
      if (!Double.isFinite(y)) {
        open = false;
      } else if (open) {
        line.lineTo(x(dates.get(i), box), y);
      } else {
        line.moveTo(x(dates.get(i), box), y);
        open = true;
      }
    }
    return line;
  }

  private double x(LocalDate date, Rectangle2D box) {
    double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    return box.getX() + ChronoUnit.DAYS.between(first, date) / days * box.getWidth();
  }

  private void axes(Graphics2D g, Rectangle2D box, double top, Theme theme) {
    g.setStroke(new BasicStroke(0.8f));
    for (double share : new double[] {0, 0.5, 1}) {
      double y = box.getMaxY() - share * box.getHeight();
      g.setColor(share == 0 ? theme.axis() : theme.grid());
      g.draw(new Line2D.Double(box.getX(), y, box.getMaxX(), y));
      String label = String.format(Locale.ROOT, top * share < 10 ? "%.1f" : "%,.0f", top * share);
      double at = y + Text.capHeight(Fonts.SMALL) / 2;
      Text.draw(g, label, box.getX() - 5, at, Fonts.SMALL, theme.muted(), Text.Align.RIGHT);
    }
    int every = 1;
    int years = Math.max(1, last.getYear() - first.getYear());
    while (years / every * LABEL_WIDTH > box.getWidth()) {
      every++;
    }
    for (int year = first.getYear(); year <= last.getYear(); year += every) {
      LocalDate begin = LocalDate.of(year, 1, 1);
      double x = x(begin.isBefore(first) ? first : begin, box);
      String label = Integer.toString(year);
      Text.draw(g, label, x, box.getMaxY() + 12, Fonts.SMALL, theme.muted(), Text.Align.CENTRE);
    }
  }
}

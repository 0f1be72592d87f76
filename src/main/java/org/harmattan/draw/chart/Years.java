package org.harmattan.draw.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Text;
import org.harmattan.draw.TimelineMarks;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.draw.TimelineMarks.Placed;

/**
 * The time axis: dates as decimal years, a tick at the start of each year.
 *
 * @param first first day shown
 * @param last last day shown
 */
public record Years(LocalDate first, LocalDate last) {
  private static final double LABEL_WIDTH = 34;

  /** How far a label may reach beyond the axis' right end. */
  private static final double OVERHANG = 6;

  /** On axes shorter than this, labels leave room for those of the next panel. */
  private static final double NARROW = 250;

  private static final double ROOM = -12;

  public Years {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("last " + last + " is before first " + first);
    }
  }

  /** The axis of a series of months. */
  public static Years of(List<YearMonth> months) {
    return new Years(months.get(0).atDay(1), months.get(months.size() - 1).atEndOfMonth());
  }

  /** Places marks between two ends of the axis, their labels in so many rows of small type. */
  List<Placed> marks(List<Mark> marks, double left, double right, int rows) {
    return TimelineMarks.place(
        marks,
        left,
        right,
        rows,
        date -> place(date, left, right),
        label -> Text.width(Fonts.SMALL, label));
  }

  /** A date as a decimal year. */
  public static double x(LocalDate date) {
    return date.getYear() + (date.getDayOfYear() - 1) / (double) date.lengthOfYear();
  }

  /** The ends of months, where stocks are measured. */
  public static double[] ends(List<YearMonth> months) {
    return months.stream().mapToDouble(m -> x(m.plusMonths(1).atDay(1))).toArray();
  }

  double from() {
    return x(first);
  }

  double to() {
    return x(last.plusDays(1));
  }

  /** Ticks as close as labels allow on an axis of a given length. */
  TickAxis axis(double pixels) {
    int firstYear = first.getDayOfYear() == 1 ? first.getYear() : first.getYear() + 1;
    int lastYear = (int) Math.floor(to());
    int every = 1;
    while ((lastYear - firstYear) / every * LABEL_WIDTH > pixels) {
      every++;
    }
    return axis(firstYear, every, 0, pixels);
  }

  /** The same with each year's number under its middle, for bars. */
  TickAxis barAxis(double pixels) {
    double perYear = pixels / (to() - from());
    return axis(first.getYear(), (int) Math.ceil(LABEL_WIDTH / perYear), 0.5, pixels);
  }

  private TickAxis axis(int firstYear, int every, double shift, double pixels) {
    double overhang = (pixels < NARROW ? ROOM : OVERHANG) / pixels * (to() - from());
    List<TickAxis.Tick> ticks = new ArrayList<>();
    for (int year = firstYear; year <= to(); year += every) {
      if (year + shift + LABEL_WIDTH / 2 / pixels * (to() - from()) <= to() + overhang) {
        ticks.add(new TickAxis.Tick(year + shift, Integer.toString(year)));
      }
    }
    return new TickAxis(from(), to(), ticks);
  }

  /** Where a date lies between two ends of the axis. */
  double place(LocalDate date, double left, double right) {
    return left + (x(date) - from()) / (to() - from()) * (right - left);
  }
}

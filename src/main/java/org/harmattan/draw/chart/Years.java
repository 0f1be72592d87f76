package org.harmattan.draw.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The time axis: dates as decimal years, a tick at the start of each year.
 *
 * @param first first day shown
 * @param last last day shown
 */
public record Years(LocalDate first, LocalDate last) {
  private static final double LABEL_WIDTH = 34;

  public Years {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("last " + last + " is before first " + first);
    }
  }

  /** The axis of a series of months. */
  public static Years of(List<YearMonth> months) {
    return new Years(months.get(0).atDay(1), months.get(months.size() - 1).atEndOfMonth());
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
    List<TickAxis.Tick> ticks = new ArrayList<>();
    for (int year = firstYear; year <= lastYear; year += every) {
      ticks.add(new TickAxis.Tick(year, Integer.toString(year)));
    }
    return new TickAxis(from(), to(), ticks);
  }

  /** Where a date lies between two ends of the axis. */
  double place(LocalDate date, double left, double right) {
    return left + (x(date) - from()) / (to() - from()) * (right - left);
  }
}

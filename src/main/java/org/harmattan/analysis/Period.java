package org.harmattan.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.harmattan.results.EventRow;

/** Months from one to another, both inclusive. */
public record Period(YearMonth from, YearMonth to) {
  /** However long a run is. */
  public static final Period ALL = years(0, 9999);

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("from " + from + " to " + to);
    }
  }

  /** Whole years, both inclusive. */
  public static Period years(int first, int last) {
    return new Period(YearMonth.of(first, 1), YearMonth.of(last, 12));
  }

  /** From the beginning of a year to a run's end. */
  public static Period from(int year) {
    return years(year, 9999);
  }

  /** Whether a month lies in it. */
  public boolean contains(YearMonth month) {
    return !month.isBefore(from) && !month.isAfter(to);
  }

  /** Whether a day lies in it. */
  public boolean contains(LocalDate date) {
    return !date.isBefore(from.atDay(1)) && !date.isAfter(to.atEndOfMonth());
  }

  /** The events that happened in it. */
  public List<EventRow> of(List<EventRow> events) {
    return events.stream().filter(event -> contains(event.date())).toList();
  }

  /** Whether it is made of whole calendar years. */
  private boolean wholeYears() {
    return from.getMonthValue() == 1 && to.getMonthValue() == 12;
  }

  /** E.g. {@code 2019}, {@code 2017–2019}, {@code 2018-01..2021-06}. */
  @Override
  public String toString() {
    if (!wholeYears()) {
      return from.equals(to) ? from.toString() : from + ".." + to;
    }
    return from.getYear() == to.getYear()
        ? String.valueOf(from.getYear())
        : from.getYear() + "–" + to.getYear();
  }
}

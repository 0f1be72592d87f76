package org.harmattan.analysis.score;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.harmattan.results.EventRow;

/** Months from one to another, both inclusive. */
public record Period(YearMonth from, YearMonth to) {
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("from " + from + " to " + to);
    }
  }

  /** Whole years, both inclusive. */
  public static Period years(int first, int last) {
    return new Period(YearMonth.of(first, 1), YearMonth.of(last, 12));
  }

  /** Whether all of it lies within the counts. */
  public boolean within(ViolenceCounts counts) {
    return counts.covers(from, to);
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

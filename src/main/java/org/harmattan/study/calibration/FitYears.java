package org.harmattan.study.calibration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.scenario.Described;

/**
 * The years that a fit may look at.
 *
 * @param from first year
 * @param to last year
 */
public record FitYears(
    @Described(says = "first year", min = 1900, max = 2100, orElse = "2012") int from,
    @Described(says = "last year; later ones are withheld", min = 1900, max = 2100, orElse = "2019")
        int to) {
  /** What lies after it is kept for one test of the fitted model. */
  public static final int LAST_OPEN_YEAR = 2019;

  /** Last day of the runs. */
  public LocalDate lastDay() {
    return LocalDate.of(to, 12, 31);
  }

  /** First month. */
  public YearMonth firstMonth() {
    return YearMonth.of(from, 1);
  }

  /** Last month. */
  public YearMonth lastMonth() {
    return YearMonth.of(to, 12);
  }

  /** Every year. */
  public List<Integer> years() {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }
}

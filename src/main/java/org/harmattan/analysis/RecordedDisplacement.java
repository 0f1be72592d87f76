package org.harmattan.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.harmattan.draw.chart.Years;

/**
 * Internally displaced people counted in Mali (IOM Displacement Tracking Matrix, UNHCR and OCHA,
 * national totals).
 *
 * @param month month of the count, at its end
 * @param people people counted
 */
public record RecordedDisplacement(YearMonth month, int people) {

  /** Every count, in order of time. */
  public static List<RecordedDisplacement> all() {
    return RecordResource.read(
        "recorded-displaced.csv",
        row ->
            new RecordedDisplacement(
                YearMonth.parse(row.getField("month")), Integer.parseInt(row.getField("people"))));
  }

  /** The counts within a period. */
  public static List<RecordedDisplacement> within(Years days) {
    return all().stream()
        .filter(r -> !r.date().isBefore(days.first()) && !r.date().isAfter(days.last()))
        .toList();
  }

  /** The day of the count. */
  public LocalDate date() {
    return month.atEndOfMonth();
  }
}

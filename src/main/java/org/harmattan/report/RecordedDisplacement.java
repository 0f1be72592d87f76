package org.harmattan.report;

import de.siegmar.fastcsv.reader.CsvReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.harmattan.draw.chart.Years;

/**
 * Internally displaced people counted in Mali (IOM Displacement Tracking Matrix, UNHCR and OCHA,
 * national totals).
 *
 * @param date end of the month of the count
 * @param people people counted
 */
record RecordedDisplacement(LocalDate date, int people) {

  /** The counts within a period. */
  static List<RecordedDisplacement> within(Years days) {
    return CsvReader.builder().ofNamedCsvRecord(Html.resource("recorded-displaced.csv")).stream()
        .map(
            row ->
                new RecordedDisplacement(
                    YearMonth.parse(row.getField("month")).atEndOfMonth(),
                    Integer.parseInt(row.getField("people"))))
        .filter(r -> !r.date().isBefore(days.first()) && !r.date().isAfter(days.last()))
        .toList();
  }
}

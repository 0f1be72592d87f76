package org.harmattan.results;

import java.time.YearMonth;

/**
 * A row of {@code courses.csv}: an outcome of a set of runs in a month, and its difference from the
 * baseline.
 *
 * @param region name, or {@code Mali}
 * @param low lower end of the 95 % t interval of the difference
 */
public record CourseRow(
    String scenario,
    YearMonth month,
    String region,
    String outcome,
    String unit,
    @Decimals(6) double mean,
    @Decimals(6) double low90,
    @Decimals(6) double low50,
    @Decimals(6) double median,
    @Decimals(6) double high50,
    @Decimals(6) double high90,
    @Decimals(6) double difference,
    @Decimals(6) double low,
    @Decimals(6) double high) {
  /** The table of these rows. */
  public static final TidyTable<CourseRow> TABLE = new TidyTable<>("courses.csv", CourseRow.class);
}

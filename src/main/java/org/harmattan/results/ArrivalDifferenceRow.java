package org.harmattan.results;

import java.time.LocalDate;

/**
 * A row of {@code arrival_differences.csv}: when sustained militant violence reached a region.
 *
 * @param low90 5 % quantile of the dates over runs; null where never
 * @param differenceDays mean difference, a run that never saw it counting with the end
 */
public record ArrivalDifferenceRow(
    String scenario,
    String region,
    int runs,
    int reached,
    LocalDate low90,
    LocalDate median,
    LocalDate high90,
    @Decimals(6) double differenceDays,
    @Decimals(6) double low,
    @Decimals(6) double high,
    @Decimals(6) double p,
    @Decimals(6) double qBh) {
  /** The table of these rows. */
  public static final TidyTable<ArrivalDifferenceRow> TABLE =
      new TidyTable<>("arrival_differences.csv", ArrivalDifferenceRow.class);
}

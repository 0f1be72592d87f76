package org.harmattan.results;

/**
 * A row of {@code fan.csv}: how an outcome spreads over the runs of a future in a month.
 *
 * @param future name of the future; {@code history} before the fork
 * @param outcome id of the outcome
 * @param region name of the region; empty for the country
 * @param month {@code YYYY-MM}
 */
public record FanRow(
    String future,
    String outcome,
    String region,
    String month,
    int runs,
    @Decimals(4) double low90,
    @Decimals(4) double low50,
    @Decimals(4) double median,
    @Decimals(4) double high50,
    @Decimals(4) double high90) {
  /** The table of these rows. */
  public static final TidyTable<FanRow> TABLE = new TidyTable<>("fan.csv", FanRow.class);
}

package org.harmattan.results;

/**
 * A row of {@code map_differences.csv}: influence in a locality at the end, beside the baseline.
 *
 * @param side {@code militant} or {@code state}
 */
public record MapDifferenceRow(
    String scenario,
    String side,
    int locality,
    @Decimals(4) double lat,
    @Decimals(4) double lon,
    String region,
    @Decimals(6) double baselineMean,
    @Decimals(6) double mean,
    @Decimals(6) double difference,
    @Decimals(6) double low,
    @Decimals(6) double high,
    @Decimals(6) double p,
    @Decimals(6) double qBh) {
  /** The table of these rows. */
  public static final TidyTable<MapDifferenceRow> TABLE =
      new TidyTable<>("map_differences.csv", MapDifferenceRow.class);
}

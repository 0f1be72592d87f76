package org.harmattan.results;

/**
 * A row of {@code effects.csv}: how an outcome differs from the baseline.
 *
 * @param low lower end of the 95 % t interval
 * @param effectSize Hedges' g
 * @param superiority how often the alternative is larger
 * @param qBh p-value after Benjamini and Hochberg
 */
public record EffectRow(
    String scenario,
    String outcome,
    String unit,
    String pairing,
    int baselineRuns,
    int runs,
    @Decimals(6) double baselineMean,
    @Decimals(6) double mean,
    @Decimals(6) double difference,
    @Decimals(6) double low,
    @Decimals(6) double high,
    @Decimals(6) double bootstrapLow,
    @Decimals(6) double bootstrapHigh,
    @Decimals(6) double relative,
    @Decimals(6) double effectSize,
    @Decimals(6) double superiority,
    @Decimals(6) double p,
    @Decimals(6) double pHolm,
    @Decimals(6) double qBh,
    String certainty) {
  /** The table of these rows. */
  public static final TidyTable<EffectRow> TABLE = new TidyTable<>("effects.csv", EffectRow.class);
}

package org.harmattan.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A row of {@code ablation.csv}: what the removal of a mechanism does to an outcome.
 *
 * @param low lower end of the 95 % t interval
 * @param bootstrapLow lower end of the 95 % bootstrap interval
 */
public record AblationRow(
    String mechanism,
    String outcome,
    @Decimals(6) double baselineMean,
    @Decimals(6) double withoutMean,
    @Decimals(6) double difference,
    @Decimals(6) double low,
    @Decimals(6) double high,
    @Decimals(6) double relative,
    @Decimals(6) double pHolm,
    int replications,
    @Decimals(6) double bootstrapLow,
    @Decimals(6) double bootstrapHigh) {
  /** Name of the table's file. */
  public static final String FILE = "ablation.csv";

  /** The columns, in order. */
  public static List<String> header() {
    return new RowCodec<>(AblationRow.class).header();
  }

  /** Writes the table into a folder. */
  public static void write(Path folder, List<AblationRow> rows) throws IOException {
    RowCodec.write(folder.resolve(FILE), AblationRow.class, rows);
  }
}

package org.harmattan.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
  /** Name of the table's file. */
  public static final String FILE = "map_differences.csv";

  /** The columns, in order. */
  public static List<String> header() {
    return new RowCodec<>(MapDifferenceRow.class).header();
  }

  /** Writes the table into a folder. */
  public static void write(Path folder, List<MapDifferenceRow> rows) throws IOException {
    RowCodec.write(folder.resolve(FILE), MapDifferenceRow.class, rows);
  }
}

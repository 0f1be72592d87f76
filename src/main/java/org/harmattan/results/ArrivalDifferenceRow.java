package org.harmattan.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

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
  /** Name of the table's file. */
  public static final String FILE = "arrival_differences.csv";

  /** The columns, in order. */
  public static List<String> header() {
    return new RowCodec<>(ArrivalDifferenceRow.class).header();
  }

  /** Writes the table into a folder. */
  public static void write(Path folder, List<ArrivalDifferenceRow> rows) throws IOException {
    RowCodec.write(folder.resolve(FILE), ArrivalDifferenceRow.class, rows);
  }
}

package org.harmattan.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/**
 * A row of {@code compared.csv}: a set of runs that was compared.
 *
 * @param scenario short name of the set
 * @param pairing {@code paired} or {@code unpaired} with the baseline; null for itself
 * @param partsFrom first month in which a pair differs
 */
public record ComparedRow(
    String scenario,
    String title,
    String place,
    boolean baseline,
    String version,
    String commit,
    int runs,
    int asked,
    String pairing,
    int pairs,
    YearMonth partsFrom) {
  /** Name of the table's file. */
  public static final String FILE = "compared.csv";

  /** The columns, in order. */
  public static List<String> header() {
    return new RowCodec<>(ComparedRow.class).header();
  }

  /** Writes the table into a folder. */
  public static void write(Path folder, List<ComparedRow> rows) throws IOException {
    RowCodec.write(folder.resolve(FILE), ComparedRow.class, rows);
  }
}

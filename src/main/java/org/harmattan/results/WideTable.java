package org.harmattan.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A table whose columns follow from what was asked rather than from a record. */
public final class WideTable {
  private static final int DECIMALS = 6;

  private WideTable() {}

  /** Writes a table. */
  public static void write(Path file, List<String> header, List<List<String>> rows)
      throws IOException {
    try (CsvWriter csv = RowCodec.csv(file)) {
      csv.writeRecord(header);
      rows.forEach(csv::writeRecord);
    }
  }

  /** A number as tables write it: six decimals; empty for NaN. */
  public static String text(double number) {
    return FixedDecimals.text(number, DECIMALS);
  }
}

package org.harmattan.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/**
 * A row of {@code courses.csv}: a quantity of a set of runs in a month, and its difference from the
 * baseline.
 *
 * @param region name, or {@code Mali}
 * @param low lower end of the 95 % t interval of the difference
 */
public record CourseRow(
    String scenario,
    YearMonth month,
    String region,
    String quantity,
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
  /** Name of the table's file. */
  public static final String FILE = "courses.csv";

  /** The columns, in order. */
  public static List<String> header() {
    return new RowCodec<>(CourseRow.class).header();
  }

  /** Writes the table into a folder. */
  public static void write(Path folder, List<CourseRow> rows) throws IOException {
    RowCodec.write(folder.resolve(FILE), CourseRow.class, rows);
  }
}

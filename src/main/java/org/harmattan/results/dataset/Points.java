package org.harmattan.results.dataset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;

/**
 * The design points, whose values stand in every row of the collected tables.
 *
 * @param factors names of the columns of values
 * @param rows the points in their order
 */
public record Points(List<String> factors, List<Row> rows) {
  /** Its file in a dataset. */
  static final String FILE = "points.csv";

  private static final String NUMBER = "[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?";

  public Points {
    factors = List.copyOf(factors);
    rows = List.copyOf(rows);
  }

  /**
   * A point.
   *
   * @param point its number, from 0
   * @param scenario name of its scenario
   * @param values a value for each factor, as a scenario file would give it
   */
  public record Row(int point, String scenario, List<String> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /** The factors' columns as SQL takes them. */
  List<String> columns() {
    return factors.stream().map(Columns::quoted).toList();
  }

  /** The table as CSV. */
  public String csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(record("scenario", "point", factors));
      rows.forEach(
          r -> csv.writeRecord(record(r.scenario(), String.valueOf(r.point()), r.values())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The points of a dataset. */
  public static Points read(Dataset dataset) throws IOException {
    Path file = dataset.folder().resolve(FILE);
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
      List<List<String>> lines = reader.stream().map(CsvRecord::getFields).toList();
      List<Row> rows =
          lines.stream()
              .skip(1)
              .map(l -> new Row(Integer.parseInt(l.get(1)), l.get(0), l.subList(2, l.size())))
              .toList();
      return new Points(lines.get(0).subList(2, lines.get(0).size()), rows);
    }
  }

  /** Makes the table {@code points} in a database; numbers as such only where asked. */
  void load(Database database, boolean asNumbers) throws SQLException {
    String columns =
        IntStream.range(0, factors.size())
            .mapToObj(i -> ", " + Columns.quoted(factors.get(i)) + " " + type(i, asNumbers))
            .collect(Collectors.joining());
    database.execute("CREATE TABLE points (point INTEGER, scenario VARCHAR" + columns + ")");
    try (DuckDBAppender appender = database.appender("points")) {
      for (Row row : rows) {
        appender.beginRow().append(row.point()).append(row.scenario());
        for (int i = 0; i < factors.size(); i++) {
          append(row.values().get(i), type(i, asNumbers).equals("DOUBLE"), appender);
        }
        appender.endRow();
      }
    }
  }

  private static void append(String value, boolean number, DuckDBAppender appender)
      throws SQLException {
    if (number) {
      appender.append(Double.parseDouble(value));
    } else {
      appender.append(value);
    }
  }

  private String type(int factor, boolean asNumbers) {
    boolean numeric =
        asNumbers && rows.stream().allMatch(row -> row.values().get(factor).matches(NUMBER));
    return numeric ? "DOUBLE" : "VARCHAR";
  }

  private static List<String> record(String first, String second, List<String> rest) {
    List<String> record = new ArrayList<>(List.of(first, second));
    record.addAll(rest);
    return record;
  }
}

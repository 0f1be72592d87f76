package org.harmattan.results.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.harmattan.results.Table;

/** Reads the rows of a table back from the finished parts of a dataset. */
public final class DatasetRows {
  private static final int MEMORY_MEGABYTES = 512;

  private DatasetRows() {}

  /** Whether the parts keep a table; false where no part is finished. */
  public static boolean keeps(Dataset dataset, Table<?> table) throws IOException {
    List<Path> files = dataset.files(PartWriter.file(table));
    return !files.isEmpty() && files.stream().allMatch(Files::exists);
  }

  /** Hands over the rows by point and replicate, within a run in its order. */
  public static <R extends Record> void each(Dataset dataset, Table<R> table, Consumer<R> rows)
      throws IOException {
    String columns =
        table.header().stream()
            .map(column -> "CAST(" + Columns.quoted(column) + " AS VARCHAR)")
            .collect(Collectors.joining(", "));
    String sql =
        "SELECT "
            + columns
            + " FROM read_parquet($1, file_row_number = true)"
            + " ORDER BY point, replicate, file_row_number";
    int count = table.header().size();
    try (Database database = Database.open(dataset.spill(), MEMORY_MEGABYTES)) {
      database.query(
          row -> rows.accept(table.decode(fields(row, count))),
          sql,
          dataset.files(PartWriter.file(table)));
    } catch (SQLException e) {
      throw Database.failure(e);
    }
  }

  private static List<String> fields(ResultSet row, int count) throws SQLException {
    List<String> fields = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String field = row.getString(i);
      fields.add(field == null ? "" : field);
    }
    return fields;
  }
}

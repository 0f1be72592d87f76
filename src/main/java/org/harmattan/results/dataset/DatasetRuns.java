package org.harmattan.results.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.harmattan.results.RunView;
import org.harmattan.results.Table;
import org.harmattan.results.ViolenceRow;

/** Reads runs back from the finished parts of a dataset, part after part. */
public final class DatasetRuns {
  private static final int MEMORY_MEGABYTES = 512;

  private DatasetRuns() {}

  /** Whether the parts keep a table; false where no part is finished. */
  public static boolean keeps(Dataset dataset, Table<?> table) throws IOException {
    List<Path> files = dataset.files(table);
    return !files.isEmpty() && files.stream().allMatch(Files::exists);
  }

  /**
   * Hands over the runs by point and replicate.
   *
   * @param tables what is looked at; violence always is, the others as far as they were kept
   * @param point the only point that is wanted; all where empty
   */
  public static void each(
      Dataset dataset, List<Table<?>> tables, OptionalInt point, Consumer<RunView> runs)
      throws IOException {
    List<Table<?>> kept = new ArrayList<>(List.of(ViolenceRow.TABLE));
    for (Table<?> table : tables) {
      if (table != ViolenceRow.TABLE && keeps(dataset, table)) {
        kept.add(table);
      }
    }
    try (Database database = Database.open(dataset.spill(), MEMORY_MEGABYTES)) {
      for (int part = 0; part < dataset.files(ViolenceRow.TABLE).size(); part++) {
        Map<String, Map<Table<?>, List<Record>>> rows = new LinkedHashMap<>();
        for (Table<?> table : kept) {
          read(database, table, dataset.files(table).get(part), point, rows);
          rows.values().forEach(tablesOfRun -> tablesOfRun.putIfAbsent(table, List.of()));
        }
        rows.values().forEach(tablesOfRun -> runs.accept(new RunView(tablesOfRun)));
      }
    } catch (SQLException e) {
      throw Database.failure(e);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void read(
      Database database,
      Table<?> table,
      Path file,
      OptionalInt point,
      Map<String, Map<Table<?>, List<Record>>> runs)
      throws SQLException {
    String columns =
        table.header().stream()
            .map(column -> "CAST(" + Columns.quoted(column) + " AS VARCHAR)")
            .collect(Collectors.joining(", "));
    String which = point.isPresent() ? " WHERE point = " + point.getAsInt() : "";
    int count = table.header().size();
    database.query(
        row -> {
          List<String> fields = fields(row, count);
          runs.computeIfAbsent(fields.get(0) + "/" + fields.get(1), run -> new HashMap<>())
              .computeIfAbsent(table, t -> new ArrayList<>())
              .add(table.decode(fields));
        },
        "SELECT "
            + columns
            + " FROM read_parquet(?, file_row_number = true)"
            + which
            + " ORDER BY file_row_number",
        file);
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

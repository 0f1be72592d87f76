package org.harmattan.results.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;
import org.harmattan.results.Table;

/** Writes the runs of one chunk as one Parquet file per table. */
public final class PartWriter implements AutoCloseable {
  private static final int MEMORY_MEGABYTES = 256;

  private final Path folder;
  private final Database database;
  private final Map<Table<?>, Sheet> sheets = new LinkedHashMap<>();

  /**
   * Begins a part.
   *
   * @param folder an empty folder, which will hold the files
   * @param tables what is kept of a run; the table of runs always is
   */
  public PartWriter(Path folder, List<Table<?>> tables) throws IOException {
    this.folder = folder;
    List<Table<?>> all = new ArrayList<>(tables);
    all.add(RunRow.TABLE);
    try {
      database = Database.open(folder.resolve("spill"), MEMORY_MEGABYTES);
      for (Table<?> table : all) {
        sheets.put(table, new Sheet(table));
      }
    } catch (SQLException e) {
      throw Database.failure(e);
    }
  }

  /** Adds a completed run to every table. */
  public void append(RunResult run, Places places) throws IOException {
    for (Map.Entry<Table<?>, Sheet> sheet : sheets.entrySet()) {
      append(sheet.getKey(), sheet.getValue(), run, places);
    }
  }

  /** Adds a run that broke. */
  public void append(RunRow failed) throws IOException {
    sheets.get(RunRow.TABLE).append(failed);
  }

  /**
   * Writes the files and forces them to the disk.
   *
   * @throws IOException when one of them is not there as a whole, as on a full disk
   */
  public void finish() throws IOException {
    for (Sheet sheet : sheets.values()) {
      sheet.write();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      database.close();
    } catch (SQLException e) {
      throw Database.failure(e);
    }
  }

  /** The names of tables, in one line. */
  public static String names(List<Table<?>> tables) {
    return tables.stream().map(PartWriter::name).collect(Collectors.joining(", "));
  }

  /** The name of a table's file in a part. */
  static String file(Table<?> table) {
    return name(table) + ".parquet";
  }

  /** The name of a table without its format. */
  static String name(Table<?> table) {
    return table.file().substring(0, table.file().indexOf('.'));
  }

  private static <R extends Record> void append(
      Table<R> table, Sheet sheet, RunResult run, Places places) throws IOException {
    List<R> rows = new ArrayList<>();
    table.rows().each(run, places, rows::add);
    for (R row : rows) {
      sheet.append(row);
    }
  }

  /** One table in the making. */
  private final class Sheet {
    private final String name;
    private final Path file;
    private final Columns columns;
    private final DuckDBAppender appender;
    private long rows;

    Sheet(Table<?> table) throws SQLException {
      name = Columns.quoted(name(table));
      file = folder.resolve(file(table));
      columns = new Columns(table);
      database.execute("CREATE TABLE " + name + " (" + columns.definition() + ")");
      appender = database.appender(name(table));
    }

    void append(Record row) throws IOException {
      try {
        columns.append(row, appender);
        rows++;
      } catch (SQLException e) {
        throw Database.failure(e);
      }
    }

    void write() throws IOException {
      try {
        appender.close();
        database.execute("COPY " + name + " TO ? (FORMAT parquet, COMPRESSION zstd)", file);
        long written = database.count("SELECT count(*) FROM read_parquet(?)", file);
        if (written != rows) {
          throw new IOException(file + " holds " + written + " of " + rows + " rows");
        }
      } catch (SQLException e) {
        throw Database.failure(e);
      }
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.deleteIfExists(folder.resolve("spill"));
    }
  }
}

package org.harmattan.results.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * An embedded DuckDB in memory. One thread each, because sums and the order of rows vary with two;
 * a limit on its memory, which lies outside the heap; nothing is fetched from a network.
 */
public final class Database implements AutoCloseable {
  private static final AtomicBoolean LIBRARY_DROPPED = new AtomicBoolean();
  private static final String LIBRARY = "libduckdb_java\\d+\\.so";
  private static final Path MEMORY_MAP = Path.of("/proc/self/maps");

  private final DuckDBConnection connection;

  private Database(DuckDBConnection connection) {
    this.connection = connection;
  }

  /**
   * Opens one.
   *
   * @param spill where it puts what does not fit into memory
   */
  public static Database open(Path spill, int memoryMegabytes) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("threads", "1");
    settings.setProperty("memory_limit", memoryMegabytes + "MB");
    settings.setProperty("temp_directory", spill.toString());
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    DuckDBConnection connection =
        (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", settings);
    if (LIBRARY_DROPPED.compareAndSet(false, true)) {
      dropUnpackedLibrary();
    }
    return new Database(connection);
  }

  void execute(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepared(sql, parameters)) {
      statement.execute();
    }
  }

  /** Reads the rows of a query. */
  public void query(RowReader reader, String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepared(sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        reader.row(rows);
      }
    }
  }

  /** The single number that a query gives. */
  long count(String sql, Object... parameters) throws SQLException {
    long[] count = new long[1];
    query(row -> count[0] = row.getLong(1), sql, parameters);
    return count[0];
  }

  DuckDBAppender appender(String table) throws SQLException {
    return connection.createAppender("", table);
  }

  /** What went wrong in one line: the rest are addresses in the library. */
  public static IOException failure(SQLException e) {
    String message = String.valueOf(e.getMessage());
    return new IOException(message.lines().findFirst().orElse(message), e);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** Takes a row of a result. */
  @FunctionalInterface
  public interface RowReader {
    void row(ResultSet row) throws SQLException;
  }

  private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      statement.setObject(
          i + 1,
          value instanceof Collection<?> list
              ? connection.createArrayOf("VARCHAR", list.stream().map(String::valueOf).toArray())
              : value instanceof Path path ? path.toString() : value);
    }
    return statement;
  }

  /**
   * The driver unpacks 57 MB into the folder for temporary files and deletes them on exit, which a
   * killed process never reaches. A loaded library needs no name where there is a memory map; one
   * that lies there for long is loaded, or nobody's.
   */
  private static void dropUnpackedLibrary() {
    if (!Files.isReadable(MEMORY_MAP)) {
      return;
    }
    try {
      for (String line : Files.readAllLines(MEMORY_MAP)) {
        int path = line.indexOf('/');
        if (path >= 0 && line.matches(".*/" + LIBRARY)) {
          Files.deleteIfExists(Path.of(line.substring(path)));
        }
      }
      for (Path file : Trees.children(Path.of(System.getProperty("java.io.tmpdir")))) {
        if (file.getFileName().toString().matches(LIBRARY) && !Worker.recent(file)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      // It stays until the process exits, as the driver means it to.
    }
  }
}

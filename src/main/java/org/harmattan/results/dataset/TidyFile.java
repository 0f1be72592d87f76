package org.harmattan.results.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the rows of queries, one after the other, as one file.
 *
 * @param database where the queries run
 * @param format of the file
 * @param scratch folder for pieces of it
 */
record TidyFile(Database database, Format format, Path scratch) {
  private static final int BUFFER_BYTES = 1 << 16;

  /**
   * A piece of the file.
   *
   * @param sql a query of the files {@code $1}
   * @param files Parquet files
   */
  record Query(String sql, List<Path> files) {}

  /** Writes {@code name} with the format's ending into a folder; nothing without queries. */
  void write(Path folder, String name, List<Query> queries) throws IOException, SQLException {
    if (queries.isEmpty()) {
      return;
    }
    Path file = folder.resolve(name + format.ending());
    if (format == Format.PARQUET) {
      writeParquet(queries, file);
      return;
    }
    try (OutputStream out = open(file)) {
      for (int i = 0; i < queries.size(); i++) {
        Path piece = scratch.resolve("piece.csv");
        copy(queries.get(i), "(FORMAT csv, HEADER " + (i == 0) + ")", piece);
        Files.copy(piece, out);
        Files.delete(piece);
      }
    }
  }

  private void writeParquet(List<Query> queries, Path file) throws IOException, SQLException {
    List<Path> pieces = new ArrayList<>();
    for (Query query : queries) {
      Path piece = scratch.resolve("piece-" + pieces.size() + ".parquet");
      copy(query, "(FORMAT parquet, COMPRESSION zstd)", piece);
      pieces.add(piece);
    }
    Query all = new Query("SELECT * FROM read_parquet($1)", pieces);
    copy(all, "(FORMAT parquet, COMPRESSION zstd)", file);
    for (Path piece : pieces) {
      Files.delete(piece);
    }
  }

  private void copy(Query query, String options, Path to) throws SQLException {
    database.execute("COPY (" + query.sql() + ") TO $2 " + options, query.files(), to);
  }

  private OutputStream open(Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES);
    return format == Format.CSV_GZIP ? new GZIPOutputStream(out, BUFFER_BYTES) : out;
  }
}

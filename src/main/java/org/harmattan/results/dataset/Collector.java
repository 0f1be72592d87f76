package org.harmattan.results.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.harmattan.results.Table;

/**
 * Writes the parts of a dataset as one tidy table each: every row with its scenario, point,
 * replicate and factor values. Rows are sorted by point and replicate and then as in the run, so
 * that the bytes do not tell how often the experiment was interrupted. A few parts at a time are
 * sorted, because parts follow each other in that order: memory does not grow with the experiment.
 */
public final class Collector {
  private static final int MEMORY_MEGABYTES = 768;
  private static final int PARTS_AT_A_TIME = 16;
  private static final List<String> KEYS = List.of("point", "replicate");

  private final Dataset dataset;
  private final Points points;
  private final Format format;

  /** A collector of the dataset's finished parts. */
  public Collector(Dataset dataset, Points points, Format format) {
    this.dataset = dataset;
    this.points = points;
    this.format = format;
  }

  /**
   * Writes the tables and the table of runs into a folder.
   *
   * @param scratch for what does not fit into memory
   */
  public void into(Path folder, Path scratch, List<Table<?>> tables) throws IOException {
    List<Table<?>> all = new ArrayList<>(tables);
    all.add(RunRow.TABLE);
    try (Database database = Database.open(scratch.resolve("spill"), MEMORY_MEGABYTES)) {
      points.load(database, format == Format.PARQUET);
      for (Table<?> table : all) {
        Path file = folder.resolve(PartWriter.name(table) + format.ending());
        write(database, table, pieces(table), file, scratch);
      }
    } catch (SQLException e) {
      throw Database.failure(e);
    }
  }

  private List<List<Path>> pieces(Table<?> table) throws IOException {
    List<Path> files = dataset.files(PartWriter.file(table));
    List<List<Path>> pieces = new ArrayList<>();
    for (int i = 0; i < files.size(); i += PARTS_AT_A_TIME) {
      pieces.add(files.subList(i, Math.min(i + PARTS_AT_A_TIME, files.size())));
    }
    return pieces;
  }

  private void write(
      Database database, Table<?> table, List<List<Path>> pieces, Path file, Path scratch)
      throws IOException, SQLException {
    if (format == Format.PARQUET) {
      writeParquet(database, table, pieces, file, scratch);
      return;
    }
    try (OutputStream out = open(file)) {
      for (int i = 0; i < pieces.size(); i++) {
        Path piece = scratch.resolve("piece.csv");
        String options = " (FORMAT csv, HEADER " + (i == 0) + ")";
        database.execute("COPY (" + select(table) + ") TO $2" + options, pieces.get(i), piece);
        Files.copy(piece, out);
        Files.delete(piece);
      }
    }
  }

  private void writeParquet(
      Database database, Table<?> table, List<List<Path>> pieces, Path file, Path scratch)
      throws IOException, SQLException {
    List<Path> sorted = new ArrayList<>();
    for (List<Path> piece : pieces) {
      Path next = scratch.resolve("piece-" + sorted.size() + ".parquet");
      database.execute(
          "COPY (" + select(table) + ") TO $2 (FORMAT parquet, COMPRESSION zstd)", piece, next);
      sorted.add(next);
    }
    database.execute(
        "COPY (SELECT * FROM read_parquet($1)) TO $2 (FORMAT parquet, COMPRESSION zstd)",
        sorted,
        file);
    for (Path piece : sorted) {
      Files.delete(piece);
    }
  }

  /** Keys, factors, then the columns of the table. */
  private String select(Table<?> table) {
    List<String> columns = new ArrayList<>(List.of("scenario", "point", "replicate"));
    points.factors().forEach(factor -> columns.add(Columns.quoted(factor)));
    table.header().stream()
        .filter(column -> !KEYS.contains(column))
        .map(new Columns(table)::selected)
        .forEach(columns::add);
    return "SELECT "
        + columns.stream().collect(Collectors.joining(", "))
        + " FROM read_parquet($1, file_row_number = true) JOIN points USING (point)"
        + " ORDER BY point, replicate, file_row_number";
  }

  private OutputStream open(Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    return format == Format.CSV_GZIP ? new GZIPOutputStream(out, 1 << 16) : out;
  }
}

package org.harmattan.results.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
   * Writes the tables, the table of runs and their summaries into a folder.
   *
   * @param scratch for what does not fit into memory
   * @param tables tables that the parts hold
   * @param outcomes the table of outcomes, of which {@code summary} tells how the runs of each
   *     point spread
   * @param ids of those that it holds
   */
  public void into(
      Path folder, Path scratch, List<Table<?>> tables, Table<?> outcomes, List<String> ids)
      throws IOException {
    List<Table<?>> all = new ArrayList<>(tables);
    all.add(outcomes);
    all.add(RunRow.TABLE);
    try (Database database = Database.open(scratch.resolve("spill"), MEMORY_MEGABYTES)) {
      points.load(database, format == Format.PARQUET);
      TidyFile file = new TidyFile(database, format, scratch);
      for (Table<?> table : all) {
        file.write(folder, PartWriter.name(table), pieces(table));
      }
      Summary summary = new Summary(dataset, points);
      file.write(folder, "summary", summary.ofRuns(outcomes, ids));
      file.write(folder, "summary_months", summary.ofMonths(database, tables));
    } catch (SQLException e) {
      throw Database.failure(e);
    }
  }

  private List<TidyFile.Query> pieces(Table<?> table) throws IOException {
    String sql = select(table);
    List<Path> files = dataset.files(PartWriter.file(table));
    List<TidyFile.Query> pieces = new ArrayList<>();
    for (int i = 0; i < files.size(); i += PARTS_AT_A_TIME) {
      int end = Math.min(i + PARTS_AT_A_TIME, files.size());
      pieces.add(new TidyFile.Query(sql, files.subList(i, end)));
    }
    return pieces;
  }

  /** Keys, factors, then the columns of the table. */
  private String select(Table<?> table) {
    List<String> columns = new ArrayList<>(List.of("scenario", "point", "replicate"));
    columns.addAll(points.columns());
    table.header().stream()
        .filter(column -> !KEYS.contains(column))
        .map(new Columns(table)::selected)
        .forEach(columns::add);
    return "SELECT "
        + String.join(", ", columns)
        + " FROM read_parquet($1, file_row_number = true) JOIN points USING (point)"
        + " ORDER BY point, replicate, file_row_number";
  }
}

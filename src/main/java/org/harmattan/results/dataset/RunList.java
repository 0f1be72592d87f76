package org.harmattan.results.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** How the runs of a dataset ended. */
public final class RunList {
  private static final int MEMORY_MEGABYTES = 128;

  private RunList() {}

  /** The finished runs by point and replicate. */
  public static List<RunRow> read(Dataset dataset) throws IOException {
    List<RunRow> runs = new ArrayList<>();
    List<Path> files = dataset.files(PartWriter.file(RunRow.TABLE));
    if (files.isEmpty()) {
      return runs;
    }
    try (Database database = Database.open(dataset.spill(), MEMORY_MEGABYTES)) {
      database.query(
          row -> runs.add(run(row)),
          "SELECT point, replicate, run_seed, status, stage, cause FROM read_parquet(?)"
              + " ORDER BY point, replicate",
          files);
    } catch (SQLException e) {
      throw Database.failure(e);
    }
    return runs;
  }

  private static RunRow run(ResultSet row) throws SQLException {
    return new RunRow(
        row.getInt(1),
        row.getInt(2),
        row.getLong(3),
        row.getString(4),
        row.getString(5),
        row.getString(6));
  }
}

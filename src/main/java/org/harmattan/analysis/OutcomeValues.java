package org.harmattan.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.results.dataset.Database;
import org.harmattan.results.dataset.Dataset;

/**
 * An outcome of every completed run.
 *
 * @param outcome what it is
 * @param byPoint its values in the order of the replicates, by point; without the points of which
 *     no run is completed
 */
public record OutcomeValues(Outcome outcome, Map<Integer, List<Double>> byPoint) {
  private static final int MEMORY_MEGABYTES = 512;

  /** Reads an outcome from the finished parts of a dataset. */
  public static OutcomeValues read(Dataset dataset, Outcome outcome) throws IOException {
    Map<Integer, List<Double>> byPoint = new TreeMap<>();
    List<Path> files = dataset.files(OutcomeRow.TABLE);
    if (files.isEmpty()) {
      return new OutcomeValues(outcome, byPoint);
    }
    try (Database database = Database.open(dataset.spill(), MEMORY_MEGABYTES)) {
      database.query(
          row ->
              byPoint.computeIfAbsent(row.getInt(1), p -> new ArrayList<>()).add(row.getDouble(2)),
          "SELECT point, CAST(value AS DOUBLE) FROM read_parquet(?) WHERE outcome = ?"
              + " ORDER BY point, replicate",
          files,
          outcome.id());
    } catch (SQLException e) {
      throw Database.failure(e);
    }
    return new OutcomeValues(outcome, byPoint);
  }

  /** The values of a point; none where no run of it is completed. */
  public double[] of(int point) {
    return byPoint.getOrDefault(point, List.of()).stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  /** Mean by point, for so many points; NaN where no run is completed. */
  public double[] means(int points) {
    double[] means = new double[points];
    for (int point = 0; point < points; point++) {
      double[] values = of(point);
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      means[point] = sum / values.length;
    }
    return means;
  }
}

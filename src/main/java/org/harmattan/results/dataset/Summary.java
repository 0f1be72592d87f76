package org.harmattan.results.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.results.InfluenceRow;
import org.harmattan.results.Table;
import org.harmattan.results.ViolenceRow;

/**
 * How the runs of each point spread, as queries: number of completed runs, mean, and quantiles of
 * type 7 of Hyndman and Fan (1996), as everywhere here.
 */
final class Summary {
  private static final List<String> VIOLENCE =
      List.of("events", "deaths", "civilian_deaths", "recorded_deaths", "displaced_hosted");
  private static final List<String> INFLUENCE = List.of("influence_population");

  /** The quantiles that a summary gives. */
  private static final double[] QUANTILES = {0.05, 0.25, 0.5, 0.75, 0.95};

  /** So few parts at a time, and one measure, that its values fit into memory. */
  private static final int PARTS_AT_A_TIME = 16;

  private final Dataset dataset;
  private final Points points;

  Summary(Dataset dataset, Points points) {
    this.dataset = dataset;
    this.points = points;
  }

  /** Outcomes over the runs of each point, from their table. */
  List<TidyFile.Query> ofRuns(Table<?> outcomes, List<String> ids) throws IOException {
    List<TidyFile.Query> queries = new ArrayList<>();
    for (String id : ids) {
      String values =
          "SELECT point, outcome, unit, value FROM read_parquet($1) WHERE outcome = " + text(id);
      String sql = spread("outcome, unit", values, "outcome, unit") + " ORDER BY point";
      queries.add(new TidyFile.Query(sql, dataset.files(outcomes)));
    }
    return queries;
  }

  /**
   * The measures of the tables of violence and influence, where they are kept, by month and region
   * over the runs of each point; none where each point has one run, which would be its own summary.
   */
  List<TidyFile.Query> ofMonths(Database database, List<Table<?>> tables)
      throws IOException, SQLException {
    List<TidyFile.Query> queries = new ArrayList<>();
    List<Path> runs = dataset.files(PartWriter.file(RunRow.TABLE));
    if (database.count("SELECT max(replicate) FROM read_parquet($1)", runs) < 2) {
      return queries;
    }
    for (Table<?> table : List.<Table<?>>of(ViolenceRow.TABLE, InfluenceRow.TABLE)) {
      if (tables.contains(table)) {
        List<List<Path>> batches = wholePoints(database, table);
        for (String measure : table == ViolenceRow.TABLE ? VIOLENCE : INFLUENCE) {
          String sql = table == ViolenceRow.TABLE ? violence(measure) : influence(measure);
          batches.forEach(files -> queries.add(new TidyFile.Query(sql, files)));
        }
      }
    }
    return queries;
  }

  /** Flows and people add up: the rows without a region are the whole country. */
  private String violence(String measure) {
    return months(
        measure,
        "SELECT point, replicate, NULL::VARCHAR AS actor, month, region, sum("
            + measure
            + ") AS value, if(grouping(region) = 1, -1, min(file_row_number)) AS place"
            + " FROM read_parquet($1, file_row_number = true) GROUP BY GROUPING SETS"
            + " ((point, replicate, month, region), (point, replicate, month))");
  }

  private String influence(String measure) {
    return months(
        measure,
        "SELECT point, replicate, actor, month, region, "
            + measure
            + " AS value, file_row_number AS place"
            + " FROM read_parquet($1, file_row_number = true)");
  }

  private String months(String measure, String values) {
    return spread(
            text(measure) + " AS measure, actor, month, region", values, "actor, month, region")
        + " ORDER BY point, month, min(place)";
  }

  /** The spread of a query's values over the replicates of each point. */
  private String spread(String about, String values, String groups) {
    String key =
        Stream.concat(Stream.of("scenario", "point"), points.columns().stream())
            .collect(Collectors.joining(", "));
    StringBuilder sql = new StringBuilder("SELECT " + key + ", " + about);
    sql.append(", count(value) AS runs, ").append(decimal("avg(value)")).append(" AS mean");
    for (double quantile : QUANTILES) {
      String name = String.format(Locale.ROOT, "q%02d", Math.round(100 * quantile));
      String value = "quantile_cont(CAST(value AS DOUBLE), " + quantile + ")";
      sql.append(", ").append(decimal(value)).append(" AS ").append(name);
    }
    return sql.append(" FROM (" + values + ") JOIN points USING (point) GROUP BY " + key)
        .append(groups.isEmpty() ? "" : ", " + groups)
        .toString();
  }

  /** Parts in their order, cut only where a point ends: its quantiles need all of its runs. */
  private List<List<Path>> wholePoints(Database database, Table<?> table)
      throws IOException, SQLException {
    List<List<Path>> batches = new ArrayList<>();
    List<Path> batch = new ArrayList<>();
    List<Path> files = dataset.files(PartWriter.file(table));
    List<Ends> ends = ends(database);
    for (int i = 0; i < files.size(); i++) {
      if (batch.size() >= PARTS_AT_A_TIME && ends.get(i).first() > ends.get(i - 1).last()) {
        batches.add(batch);
        batch = new ArrayList<>();
      }
      batch.add(files.get(i));
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }

  /** The first and the last point of a part. */
  private record Ends(int first, int last) {}

  private List<Ends> ends(Database database) throws IOException, SQLException {
    List<Ends> ends = new ArrayList<>();
    database.query(
        row -> ends.add(new Ends(row.getInt(1), row.getInt(2))),
        "SELECT min(point), max(point) FROM read_parquet($1, filename = true)"
            + " GROUP BY filename ORDER BY filename",
        dataset.files(PartWriter.file(RunRow.TABLE)));
    return ends;
  }

  private static String decimal(String number) {
    return "CAST(" + number + " AS DECIMAL(18,6))";
  }

  private static String text(String constant) {
    return "'" + constant + "'";
  }
}

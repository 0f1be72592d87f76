package org.harmattan.results.stored;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.observe.Arrivals;
import org.harmattan.results.ArrivalRow;
import org.harmattan.results.InfluenceRow;
import org.harmattan.results.MapRow;
import org.harmattan.results.Table;
import org.harmattan.results.TimelineRow;
import org.harmattan.results.ViolenceActorRow;
import org.harmattan.results.ViolenceRow;
import org.harmattan.results.dataset.Database;
import org.harmattan.results.stored.StoredReplicate.Tally;
import org.harmattan.scenario.Bloc;

/** Fills {@link StoredReplicate}s from the tables of a source, one query each. */
final class ReplicateTables implements AutoCloseable {
  /** Without one of these there is nothing to compare; the others are used where they were kept. */
  static final List<Table<?>> NEEDED =
      List.of(InfluenceRow.TABLE, ViolenceRow.TABLE, ViolenceActorRow.TABLE, ArrivalRow.TABLE);

  /** What is read where it is there. */
  static final List<Table<?>> OPTIONAL = List.of(MapRow.TABLE, TimelineRow.TABLE);

  private static final int MEMORY_MEGABYTES = 512;

  private final Source source;
  private final Database database;
  private final List<String> regions;
  private final List<YearMonth> months = new ArrayList<>();
  private final Map<Integer, StoredReplicate> runs = new TreeMap<>();

  /**
   * Opens a source.
   *
   * @param regions regions in the wanted order
   * @param seeds seeds of the completed runs, by replicate
   */
  ReplicateTables(Source source, List<String> regions, Map<Integer, Long> seeds)
      throws IOException {
    this.source = source;
    this.regions = regions;
    Path spill =
        Path.of(System.getProperty("java.io.tmpdir"))
            .resolve("harmattan-spill-" + ProcessHandle.current().pid());
    try {
      database = Database.open(spill, MEMORY_MEGABYTES);
    } catch (SQLException e) {
      throw Database.failure(e);
    }
    readMonths();
    seeds.forEach((replicate, seed) -> runs.put(replicate, empty(replicate, seed)));
  }

  /** The months, in order. */
  List<YearMonth> months() {
    return months;
  }

  /** Reads everything. */
  List<StoredReplicate> read() throws IOException {
    readInfluence();
    readViolence();
    readTypes();
    readArrivals();
    readTimeline();
    readMaps();
    return List.copyOf(runs.values());
  }

  @Override
  public void close() throws IOException {
    try {
      database.close();
    } catch (SQLException e) {
      throw Database.failure(e);
    }
  }

  private StoredReplicate empty(int replicate, long seed) {
    int m = months.size();
    int r = regions.size();
    return new StoredReplicate(
        replicate,
        seed,
        new float[m][r][Bloc.values().length],
        new float[m][r],
        new long[m][r][Tally.values().length],
        new TreeMap<>(),
        new LocalDate[r],
        new LocalDate[r],
        new float[source(MapRow.TABLE) ? Bloc.values().length : 0][],
        new LinkedHashMap<>());
  }

  private boolean source(Table<?> table) {
    try {
      return !source.files(table).isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private void readMonths() throws IOException {
    query(
        ViolenceRow.TABLE,
        "DISTINCT month",
        "true ORDER BY month",
        row -> months.add(YearMonth.parse(row.getString(1))));
  }

  private void readInfluence() throws IOException {
    String shares =
        Arrays.stream(Bloc.values())
            .map(b -> "max(CASE WHEN actor = '" + b.id() + "' THEN influence_population END)")
            .map(ReplicateTables::number)
            .collect(Collectors.joining(", "));
    query(
        InfluenceRow.TABLE,
        "replicate, month, region, "
            + number("max(CASE WHEN actor = 'state' THEN control_population END)")
            + ", "
            + shares,
        "true GROUP BY replicate, month, region",
        row -> {
          StoredReplicate run = run(row);
          int month = month(row);
          int region = region(row.getString(3));
          run.stateControl()[month][region] = row.getFloat(4);
          for (int bloc = 0; bloc < Bloc.values().length; bloc++) {
            run.influence()[month][region][bloc] = row.getFloat(5 + bloc);
          }
        });
  }

  private void readViolence() throws IOException {
    String columns =
        Arrays.stream(Tally.values())
            .map(t -> "CAST(" + t.column() + " AS BIGINT)")
            .collect(Collectors.joining(", "));
    query(
        ViolenceRow.TABLE,
        "replicate, month, region, " + columns,
        "true",
        row -> {
          long[] tallies = run(row).violence()[month(row)][region(row.getString(3))];
          for (int tally = 0; tally < tallies.length; tally++) {
            tallies[tally] = row.getLong(4 + tally);
          }
        });
  }

  private void readTypes() throws IOException {
    query(
        ViolenceActorRow.TABLE,
        "replicate, type, CAST(sum(CAST(recorded_deaths AS BIGINT)) AS BIGINT)",
        "true GROUP BY replicate, type",
        row -> run(row).recordedByType().put(row.getString(2), row.getLong(3)));
  }

  private void readArrivals() throws IOException {
    query(
        ArrivalRow.TABLE,
        "replicate, region, CAST(first_event AS VARCHAR), CAST(sustained AS VARCHAR)",
        "actor = '" + Arrivals.MILITANT + "' AND coalesce(cercle, '') = ''",
        row -> {
          int region = region(row.getString(2));
          run(row).firstEvents()[region] = date(row.getString(3));
          run(row).sustained()[region] = date(row.getString(4));
        });
  }

  private void readTimeline() throws IOException {
    if (source(TimelineRow.TABLE)) {
      query(
          TimelineRow.TABLE,
          "replicate, id, outcome, why, date",
          "true ORDER BY date, id",
          row -> {
            String why = row.getString(4) == null ? "" : row.getString(4);
            String outcome = row.getString(3).replace('-', ' ');
            run(row).timeline().put(row.getString(2), outcome + (why.isEmpty() ? "" : ": " + why));
          });
    }
  }

  private void readMaps() throws IOException {
    if (!source(MapRow.TABLE)) {
      return;
    }
    int[] localities = new int[1];
    query(
        MapRow.TABLE,
        "1 + max(CAST(locality AS INTEGER))",
        "true",
        row -> localities[0] = row.getInt(1));
    for (StoredReplicate run : runs.values()) {
      Arrays.setAll(run.map(), bloc -> new float[localities[0]]);
    }
    List<Bloc> armed = Bloc.armed();
    String shares =
        armed.stream().map(b -> number("influence_" + b.id())).collect(Collectors.joining(", "));
    query(
        MapRow.TABLE,
        "replicate, CAST(locality AS INTEGER), " + shares,
        "true",
        row -> {
          float[][] map = run(row).map();
          for (int i = 0; i < armed.size(); i++) {
            map[armed.get(i).ordinal()][row.getInt(2)] = row.getFloat(3 + i);
          }
        });
  }

  private void query(Table<?> table, String columns, String where, Database.RowReader reader)
      throws IOException {
    String sql =
        "SELECT "
            + columns
            + " FROM "
            + source.reader(table)
            + " WHERE CAST(point AS INTEGER) = "
            + source.point()
            + " AND "
            + where;
    try {
      database.query(reader, sql, source.files(table));
    } catch (SQLException e) {
      throw Database.failure(e);
    }
  }

  private static String number(String expression) {
    return "CAST(" + expression + " AS FLOAT)";
  }

  /** The run of a row, whose replicate is its first column. */
  private StoredReplicate run(ResultSet row) throws SQLException {
    StoredReplicate run = runs.get(Integer.parseInt(row.getString(1)));
    if (run == null) {
      throw new SQLException("replicate " + row.getString(1) + " is not among those completed");
    }
    return run;
  }

  private int month(ResultSet row) throws SQLException {
    YearMonth month = YearMonth.parse(row.getString(2));
    int index = months.indexOf(month);
    if (index < 0) {
      throw new SQLException("month " + month + " is in one table only");
    }
    return index;
  }

  private int region(String name) throws SQLException {
    int index = regions.indexOf(name);
    if (index < 0) {
      throw new SQLException("region " + name + " is not one of Mali’s in 2016");
    }
    return index;
  }

  private static LocalDate date(String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  /** All tables that are read. */
  static List<Table<?>> all() {
    return Stream.concat(NEEDED.stream(), OPTIONAL.stream()).toList();
  }
}

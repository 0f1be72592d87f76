package org.harmattan.results;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmattan.observe.Arrivals;
import org.harmattan.observe.InfluenceSeries;
import org.harmattan.observe.Measure;
import org.harmattan.observe.MonthState;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.Bloc;

/**
 * One run as its tables have it, whether it was just made or is read back: what every outcome is
 * taken from. Numbers have the decimals of the tables, so both ways give the same to the last bit.
 *
 * <p>Months and regions are by index; regions are those of the 2016 division. Only {@code
 * violence.csv} must be there; what comes from another table than was kept cannot be asked for.
 */
public final class RunView {
  /** The tables that a view can hold. */
  public static final List<Table<?>> TABLES =
      List.of(
          ViolenceRow.TABLE,
          InfluenceRow.TABLE,
          ViolenceActorRow.TABLE,
          ArrivalRow.TABLE,
          UnitRow.TABLE,
          RegimeRow.TABLE,
          TimelineRow.TABLE,
          MapRow.TABLE,
          EventRow.TABLE,
          SpillOverRow.TABLE,
          AccessRow.TABLE);

  private static final int SHARE_DECIMALS = 6;
  private static final int MAP_DECIMALS = 4;

  private final Set<Table<?>> kept;
  private final int point;
  private final int replicate;
  private final List<YearMonth> months;
  private final List<String> regions;
  private final long[][][] tallies;
  private final InfluenceSeries shares;
  private final List<List<Fighting>> fighting;
  private final List<List<MonthState.Units>> units;
  private final LocalDate[] firstEvents;
  private final LocalDate[] sustained;
  private final List<RegimeRow> regime;
  private final List<TimelineRow> timeline;
  private final List<EventRow> events;
  private final List<SpillOverRow> spillOver;
  private final List<AccessRow> access;
  private final float[][] map;

  /**
   * A run from the rows of its tables.
   *
   * @throws IllegalArgumentException where one names a month or region that violence.csv does not
   */
  public RunView(Map<Table<?>, List<Record>> tables) {
    kept = Set.copyOf(tables.keySet());
    List<ViolenceRow> violence = rows(tables, ViolenceRow.TABLE);
    point = violence.get(0).point();
    replicate = violence.get(0).replicate();
    months = violence.stream().map(ViolenceRow::month).distinct().sorted().toList();
    regions = violence.stream().map(ViolenceRow::region).distinct().toList();
    tallies = new long[months.size()][regions.size()][Tally.values().length];
    violence.forEach(this::count);
    shares = new InfluenceSeries(months.size(), regions.size());
    rows(tables, InfluenceRow.TABLE).forEach(this::share);
    fighting = byMonth();
    for (ViolenceActorRow row : rows(tables, ViolenceActorRow.TABLE)) {
      fighting.get(month(row.month())).add(Fighting.of(row, region(row.region())));
    }
    units = byMonth();
    rows(tables, UnitRow.TABLE).forEach(this::units);
    firstEvents = new LocalDate[regions.size()];
    sustained = new LocalDate[regions.size()];
    rows(tables, ArrivalRow.TABLE).forEach(this::arrival);
    regime = rows(tables, RegimeRow.TABLE);
    timeline = rows(tables, TimelineRow.TABLE);
    events = rows(tables, EventRow.TABLE);
    spillOver = rows(tables, SpillOverRow.TABLE);
    access = rows(tables, AccessRow.TABLE);
    List<MapRow> localities = rows(tables, MapRow.TABLE);
    map = new float[Bloc.values().length][localities.size()];
    localities.forEach(this::locality);
  }

  /** A run that was just made. */
  public static RunView of(RunResult run, Places places) {
    Map<Table<?>, List<Record>> tables = new HashMap<>();
    for (Table<?> table : TABLES) {
      List<Record> rows = new ArrayList<>();
      table.rows().each(run, places, rows::add);
      tables.put(table, rows);
    }
    return new RunView(tables);
  }

  /** Its design point, from 0. */
  public int point() {
    return point;
  }

  /** Its number, from 1. */
  public int replicate() {
    return replicate;
  }

  /** Months in order. */
  public List<YearMonth> months() {
    return months;
  }

  /** Names of the regions, from north to south. */
  public List<String> regions() {
    return regions;
  }

  /** Whether a table was kept. */
  public boolean has(Table<?> table) {
    return kept.contains(table);
  }

  /** What violence.csv counts in a month and region. */
  public long tally(Tally tally, int month, int region) {
    return tallies[month][region][tally.ordinal()];
  }

  /** A bloc's share of a region at a month's end, in [0,1]. */
  public double share(Measure measure, Bloc bloc, int month, int region) {
    need(InfluenceRow.TABLE);
    return shares.get(month, region, bloc, measure);
  }

  /** Who fought whom within a month. */
  public List<Fighting> fighting(int month) {
    need(ViolenceActorRow.TABLE);
    return Collections.unmodifiableList(fighting.get(month));
  }

  /** Who stood where at a month's end. */
  public List<MonthState.Units> units(int month) {
    need(UnitRow.TABLE);
    return Collections.unmodifiableList(units.get(month));
  }

  /** Day of the first recorded militant event in a region; null where there was none. */
  public LocalDate firstEvent(int region) {
    need(ArrivalRow.TABLE);
    return firstEvents[region];
  }

  /** Day on which sustained militant violence began in a region; null where it never did. */
  public LocalDate sustained(int region) {
    need(ArrivalRow.TABLE);
    return sustained[region];
  }

  /** Those in power at a month's end. */
  public RegimeRow regime(int month) {
    need(RegimeRow.TABLE);
    return regime.get(month);
  }

  /**
   * What became of the timeline's entries, in the order of decision; none where it was not kept.
   */
  public List<TimelineRow> timeline() {
    return timeline;
  }

  /** Every event, recorded or not, in order. */
  public List<EventRow> events() {
    need(EventRow.TABLE);
    return events;
  }

  /** Pressure on the neighbours, month by month. */
  public List<SpillOverRow> spillOver() {
    need(SpillOverRow.TABLE);
    return spillOver;
  }

  /** Access for aid, month by month. */
  public List<AccessRow> access() {
    need(AccessRow.TABLE);
    return access;
  }

  /** How many localities the map at the run's end has; 0 where it was not kept. */
  public int localities() {
    return map[0].length;
  }

  /** Influence at the run's end by locality. */
  public float[] map(Bloc bloc) {
    need(MapRow.TABLE);
    return map[bloc.ordinal()].clone();
  }

  private void need(Table<?> table) {
    if (!has(table)) {
      throw new IllegalStateException(table.file() + " was not kept");
    }
  }

  private void count(ViolenceRow row) {
    for (Tally tally : Tally.values()) {
      tallies[month(row.month())][region(row.region())][tally.ordinal()] = tally.of(row);
    }
  }

  private void share(InfluenceRow row) {
    int month = month(row.month());
    int region = region(row.region());
    Bloc bloc = Bloc.of(row.actor());
    for (Measure measure : Measure.values()) {
      double share = FixedDecimals.rounded(row.of(measure), SHARE_DECIMALS);
      shares.set(month, region, bloc, measure, share);
    }
  }

  private void units(UnitRow row) {
    units
        .get(month(row.month()))
        .add(
            new MonthState.Units(
                region(row.region()),
                Bloc.of(row.bloc()),
                row.actor().intern(),
                row.units(),
                row.strength()));
  }

  private void arrival(ArrivalRow row) {
    if (row.actor().equals(Arrivals.MILITANT) && row.cercle().isEmpty()) {
      firstEvents[region(row.region())] = row.firstEvent();
      sustained[region(row.region())] = row.sustained();
    }
  }

  private void locality(MapRow row) {
    for (Bloc bloc : Bloc.armed()) {
      double share = FixedDecimals.rounded(row.of(bloc), MAP_DECIMALS);
      map[bloc.ordinal()][row.locality()] = (float) share;
    }
  }

  private int month(YearMonth month) {
    long index = ChronoUnit.MONTHS.between(months.get(0), month);
    if (index < 0 || index >= months.size()) {
      throw new IllegalArgumentException("month " + month + " is in one table only");
    }
    return (int) index;
  }

  private int region(String name) {
    int index = regions.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("region " + name + " is in one table only");
    }
    return index;
  }

  private <T> List<List<T>> byMonth() {
    return months.stream().<List<T>>map(month -> new ArrayList<>()).toList();
  }

  private static <R extends Record> List<R> rows(
      Map<Table<?>, List<Record>> tables, Table<R> table) {
    return tables.getOrDefault(table, List.of()).stream().map(table.rowType()::cast).toList();
  }
}

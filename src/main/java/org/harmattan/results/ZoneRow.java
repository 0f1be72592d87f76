package org.harmattan.results;

import java.time.YearMonth;
import java.util.function.Consumer;
import org.harmattan.observe.MonthState.Zone;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;

/** A row of {@code zones.csv}: how much of a region lies in a zone of control at a month's end. */
public record ZoneRow(
    int point,
    int replicate,
    YearMonth month,
    String region,
    int zone,
    @Decimals(6) double areaShare,
    @Decimals(6) double populationShare) {

  /** The table of these rows: every month, region and zone. */
  public static final Table<ZoneRow> TABLE = new Table<>("zones.csv", ZoneRow.class, ZoneRow::each);

  private static void each(RunResult run, Places places, Consumer<ZoneRow> rows) {
    for (int month = 0; month < run.months().size(); month++) {
      for (Zone zone : run.monthly().get(month).zones()) {
        rows.accept(
            new ZoneRow(
                run.point(),
                run.replicate(),
                run.months().get(month),
                run.regions().get(zone.region()),
                zone.zone(),
                zone.areaShare(),
                zone.populationShare()));
      }
    }
  }
}

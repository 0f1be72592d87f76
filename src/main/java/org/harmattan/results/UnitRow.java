package org.harmattan.results;

import java.time.YearMonth;
import java.util.function.Consumer;
import org.harmattan.observe.MonthState.Units;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;

/** A row of {@code units.csv}: an actor's units in a region at the end of a month. */
public record UnitRow(
    int point,
    int replicate,
    YearMonth month,
    String region,
    String bloc,
    String actor,
    int units,
    int strength) {

  /** The table of these rows: every month, region and actor with somebody there. */
  public static final Table<UnitRow> TABLE = new Table<>("units.csv", UnitRow.class, UnitRow::each);

  private static void each(RunResult run, Places places, Consumer<UnitRow> rows) {
    for (int month = 0; month < run.months().size(); month++) {
      for (Units units : run.monthly().get(month).units()) {
        rows.accept(of(run, month, units));
      }
    }
  }

  private static UnitRow of(RunResult run, int month, Units units) {
    return new UnitRow(
        run.point(),
        run.replicate(),
        run.months().get(month),
        run.regions().get(units.region()),
        units.bloc().id(),
        units.actor(),
        units.units(),
        units.strength());
  }
}

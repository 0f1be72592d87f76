package org.harmattan.results;

import java.time.YearMonth;
import java.util.function.Consumer;
import org.harmattan.observe.MonthState.Spread;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;

/** A row of {@code reproduction.csv}: how a bloc's presence reproduces at the end of a month. */
public record ReproductionRow(
    int point,
    int replicate,
    YearMonth month,
    String actor,
    @Decimals(4) double rBasic,
    @Decimals(4) double rEffective,
    int localitiesPresent) {

  /** The table of these rows: every month and armed non-state bloc. */
  public static final Table<ReproductionRow> TABLE =
      new Table<>("reproduction.csv", ReproductionRow.class, ReproductionRow::each);

  private static void each(RunResult run, Places places, Consumer<ReproductionRow> rows) {
    for (int month = 0; month < run.months().size(); month++) {
      for (Spread spread : run.monthly().get(month).spread()) {
        rows.accept(
            new ReproductionRow(
                run.point(),
                run.replicate(),
                run.months().get(month),
                spread.bloc().id(),
                spread.basic(),
                spread.effective(),
                spread.localities()));
      }
    }
  }
}

package org.harmattan.results;

import java.time.YearMonth;
import java.util.function.Consumer;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;

/** A row of {@code access.csv}: humanitarian access in a region at the end of a month. */
public record AccessRow(
    int point, int replicate, YearMonth month, String region, @Decimals(4) double access) {

  /** The table of these rows: every month and region. */
  public static final Table<AccessRow> TABLE =
      new Table<>("access.csv", AccessRow.class, AccessRow::each);

  private static void each(RunResult run, Places places, Consumer<AccessRow> rows) {
    for (int month = 0; month < run.months().size(); month++) {
      for (int region = 0; region < run.regions().size(); region++) {
        rows.accept(
            new AccessRow(
                run.point(),
                run.replicate(),
                run.months().get(month),
                run.regions().get(region),
                run.monthly().get(month).access().get(region)));
      }
    }
  }
}

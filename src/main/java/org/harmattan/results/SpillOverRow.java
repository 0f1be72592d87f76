package org.harmattan.results;

import java.time.YearMonth;
import java.util.function.Consumer;
import org.harmattan.model.NeighbourView;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;

/** A row of {@code spillover.csv}: a neighbour's side of the border at the end of a month. */
public record SpillOverRow(
    int point,
    int replicate,
    YearMonth month,
    String neighbour,
    @Decimals(4) double pressure,
    @Decimals(4) double sanctuary) {

  /** The table of these rows: every month and neighbour. */
  public static final Table<SpillOverRow> TABLE =
      new Table<>("spillover.csv", SpillOverRow.class, SpillOverRow::each);

  private static void each(RunResult run, Places places, Consumer<SpillOverRow> rows) {
    for (int month = 0; month < run.months().size(); month++) {
      for (NeighbourView neighbour : run.monthly().get(month).neighbours()) {
        rows.accept(
            new SpillOverRow(
                run.point(),
                run.replicate(),
                run.months().get(month),
                neighbour.id(),
                neighbour.pressure(),
                neighbour.sanctuary()));
      }
    }
  }
}

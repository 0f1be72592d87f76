package org.harmattan.analysis;

import java.util.function.Consumer;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;
import org.harmattan.results.Decimals;
import org.harmattan.results.RunView;
import org.harmattan.results.Table;

/** A row of {@code outcomes.csv}: an outcome of a run of an experiment. */
public record OutcomeRow(
    int point, int replicate, String outcome, String unit, @Decimals(6) double value) {

  /** The table of these rows: the whole catalogue for each run. */
  public static final Table<OutcomeRow> TABLE =
      new Table<>("outcomes.csv", OutcomeRow.class, OutcomeRow::each);

  private static void each(RunResult run, Places places, Consumer<OutcomeRow> rows) {
    RunView view = RunView.of(run, places);
    for (Outcome outcome : Outcome.values()) {
      String unit = outcome.unit().stored();
      double value = outcome.of(view);
      rows.accept(new OutcomeRow(run.point(), run.replicate(), outcome.id(), unit, value));
    }
  }
}

package org.harmattan.study.pages;

import java.util.function.ToDoubleFunction;
import org.harmattan.results.RunView;

/**
 * A figure that pages tell of runs.
 *
 * @param name what it is
 * @param place where
 * @param period when
 * @param share whether it is 0 or 1 in a run, and so a share of the runs
 * @param record what was observed; NaN where nothing was
 * @param number how it is taken from a run
 */
record Figure(
    String name,
    String place,
    String period,
    boolean share,
    double record,
    ToDoubleFunction<RunView> number) {

  /** Its row over the runs of a scenario. */
  FigureTable.Row row(String set, double[] values) {
    Spread spread = Spread.of(values, share);
    return new FigureTable.Row(
        set,
        name,
        place,
        period,
        spread.value(),
        spread.low(),
        spread.high(),
        record,
        spread.value() / record,
        values.length);
  }
}

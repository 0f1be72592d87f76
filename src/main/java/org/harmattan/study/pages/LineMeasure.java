package org.harmattan.study.pages;

import java.util.function.ToDoubleFunction;
import org.harmattan.draw.chart.Numbers;
import org.harmattan.results.Decimals;
import org.harmattan.results.RunView;
import org.harmattan.results.TidyTable;

/**
 * A number that tells how one of the conflict's lines shows in runs.
 *
 * @param line number of the line in record.md
 * @param system what of the conflict it is about
 * @param measure name, unique
 * @param share whether it is 0 or 1 in a run, and so a share of the runs
 * @param least from where on it is as it should be; NaN where nothing was set
 * @param most to where
 * @param number how it is taken from a run
 */
public record LineMeasure(
    int line,
    String system,
    String measure,
    boolean share,
    double least,
    double most,
    ToDoubleFunction<RunView> number) {
  /** The table of all lines. */
  static final TidyTable<Row> TABLE = new TidyTable<>("lines.csv", Row.class);

  /** A row of {@code lines.csv}. */
  public record Row(
      int line,
      String system,
      String measure,
      @Decimals(4) double value,
      @Decimals(4) double low,
      @Decimals(4) double high,
      String target,
      String verdict) {}

  /** The same with a target. */
  LineMeasure within(double from, double to) {
    return new LineMeasure(line, system, measure, share, from, to, number);
  }

  /** Its row over the runs. */
  Row row(double[] values) {
    Spread spread = Spread.of(values, share);
    boolean reached = spread.value() >= least && spread.value() <= most;
    boolean set = !Double.isNaN(least);
    return new Row(
        line,
        system,
        measure,
        spread.value(),
        spread.low(),
        spread.high(),
        set ? Numbers.plain(least) + " to " + Numbers.plain(most) : "",
        set ? (reached ? "reached" : "missed") : "");
  }
}

package org.harmattan.results;

import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.harmattan.model.RegimeView;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;

/** A row of {@code regime.csv}: those in power at the end of a month. */
public record RegimeRow(
    int point,
    int replicate,
    YearMonth month,
    @Decimals(4) double legitimacy,
    @Decimals(4) double budget,
    @Decimals(4) double guardAlertness,
    int coups,
    String talks,
    String policies) {

  /** The table of these rows: every month. */
  public static final Table<RegimeRow> TABLE =
      new Table<>("regime.csv", RegimeRow.class, RegimeRow::each);

  private static void each(RunResult run, Places places, Consumer<RegimeRow> rows) {
    for (int month = 0; month < run.months().size(); month++) {
      rows.accept(of(run, month, run.monthly().get(month).regime()));
    }
  }

  private static RegimeRow of(RunResult run, int month, RegimeView regime) {
    return new RegimeRow(
        run.point(),
        run.replicate(),
        run.months().get(month),
        regime.legitimacy(),
        regime.budget(),
        regime.guardAlertness(),
        regime.coups(),
        regime.talks().id(),
        regime.policies().stream()
            .map(policy -> policy.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.joining(" ")));
  }
}

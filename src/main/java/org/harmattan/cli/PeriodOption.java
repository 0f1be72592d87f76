package org.harmattan.cli;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.score.ModelRuns;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;

/** {@code --period}: months from one to another. */
final class PeriodOption {
  private static final int YEAR = 12;

  private PeriodOption() {}

  /**
   * The period.
   *
   * @throws UserError when it is none, or the record does not cover it and the year before it
   */
  static Period read(String text, ViolenceCounts record) {
    Period period = parse(text);
    YearMonth known = record.first().plusMonths(YEAR);
    // Baselines predict a year from the December before it.
    YearMonth first = YearMonth.of(known.getYear() + (known.getMonthValue() > 1 ? 1 : 0), 1);
    if (period.from().isBefore(first) || period.to().isAfter(record.last())) {
      throw new UserError(
          "--period: out of range: \""
              + text
              + "\"; valid: within "
              + first
              + ".."
              + record.last()
              + ", which the record covers together with the year before");
    }
    return period;
  }

  /**
   * Checks that runs cover the period.
   *
   * @throws UserError when one does not
   */
  static void requireCovered(Period period, List<ModelRuns> models) {
    for (ModelRuns model : models) {
      ViolenceCounts counts = model.counts().get(0);
      requireCovered(period, model.name(), new Period(counts.first(), counts.last()));
    }
  }

  /**
   * Checks that the runs of a scenario will cover the period.
   *
   * @throws UserError when they will not
   */
  static void requireCovered(Period period, Scenario scenario) {
    YearMonth first = YearMonth.from(scenario.start());
    requireCovered(period, scenario.name(), new Period(first, YearMonth.from(scenario.end())));
  }

  private static void requireCovered(Period period, String name, Period runs) {
    if (period.from().isBefore(runs.from()) || period.to().isAfter(runs.to())) {
      throw new UserError(
          "--period: "
              + period.from()
              + ".."
              + period.to()
              + " is not covered by the runs of "
              + name
              + "; valid: within "
              + runs.from()
              + ".."
              + runs.to());
    }
  }

  private static Period parse(String text) {
    String[] ends = text.split("\\.\\.", -1);
    try {
      if (ends.length == 2) {
        return new Period(YearMonth.parse(ends[0]), YearMonth.parse(ends[1]));
      }
    } catch (DateTimeParseException | IllegalArgumentException e) {
      // Told below, together with what has no two ends.
    }
    throw new UserError(
        "--period: no period: \"" + text + "\"; valid: FROM..TO, e.g. 2018-01..2021-12");
  }
}

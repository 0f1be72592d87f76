package org.harmattan.study.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.analysis.Period;
import org.harmattan.results.EventRow;
import org.harmattan.results.RunView;
import org.harmattan.results.Table;
import org.harmattan.results.ViolenceRow;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Test;

/** The conflict's lines count what their names say. */
class LineMeasureTest {
  private static EventRow event(
      int wave, String region, String type, String by, String actor, int fighters, int civilians) {
    return new EventRow(
        0,
        1,
        1,
        wave,
        LocalDate.of(2018, 5, 1),
        15,
        0,
        region,
        "",
        type,
        by,
        "state",
        actor,
        0,
        fighters,
        civilians,
        true,
        fighters + civilians);
  }

  private static RunView run(EventRow... events) {
    Map<Table<?>, List<Record>> tables = new HashMap<>();
    tables.put(EventRow.TABLE, List.of(events));
    tables.put(
        ViolenceRow.TABLE,
        List.of(new ViolenceRow(0, 1, YearMonth.of(2018, 5), "Mopti", 0, 0, 0, 0, 0, 0, 0)));
    return new RunView(tables);
  }

  @Test
  void aStrikeAloneIsNoWave() {
    RunView run =
        run(
            event(0, "Gao", "state-based", "jnim", "a", 1, 0),
            event(1, "Gao", "state-based", "jnim", "a", 1, 0),
            event(1, "Mopti", "state-based", "jnim", "a", 1, 0),
            event(2, "Mopti", "state-based", "jnim", "a", 1, 0),
            event(3, "Gao", "state-based", "jnim", "a", 1, 0),
            event(3, "Gao", "state-based", "jnim", "a", 1, 0));
    assertThat(LineNumbers.waves(run)).hasSize(2);
    assertThat(LineNumbers.strikesAlone(run)).isEqualTo(1);
    assertThat(LineNumbers.shareOverRegions(run)).isEqualTo(0.5);
  }

  @Test
  void crossfireIsNotOneSided() {
    RunView run =
        run(
            event(0, "Mopti", "one-sided", "state", "wagner", 0, 7),
            event(0, "Mopti", "state-based", "state", "fama", 3, 2),
            event(0, "Mopti", "one-sided", "militia", "dozo", 0, 5));
    assertThat(
            LineNumbers.sum(run, Period.ALL, LineNumbers.by(Bloc.STATE), EventRow::civilianDeaths))
        .isEqualTo(9);
    assertThat(
            LineNumbers.sum(
                run,
                Period.ALL,
                LineNumbers.oneSided(LineNumbers.by(Bloc.STATE)),
                EventRow::civilianDeaths))
        .isEqualTo(7);
    assertThat(LineNumbers.firstPerpetrator(run, Period.ALL, "Mopti")).isEqualTo("wagner");
    assertThat(LineNumbers.firstPerpetrator(run, Period.ALL, "Gao")).isEmpty();
  }

  @Test
  void aMedianIsOverAllRunsAndATargetIsJudgedByIt() {
    LineMeasure fighters =
        new LineMeasure(2, "katibas", "fighters", false, Double.NaN, Double.NaN, run -> 0);
    double[] values = {0, 0, 0, 60, 80};
    assertThat(fighters.row(values).value()).isZero();
    assertThat(fighters.row(values).verdict()).isEmpty();
    assertThat(fighters.within(10, 100).row(values).verdict()).isEqualTo("missed");
    assertThat(fighters.within(0, 10).row(values).verdict()).isEqualTo("reached");
    assertThat(fighters.within(0, 10).row(values).target()).isEqualTo("0 to 10");
  }

  @Test
  void everyMeasureHasANameOfItsOwn() {
    assertThat(Lines.all()).extracting(LineMeasure::measure).doesNotHaveDuplicates();
    assertThat(Lines.all()).extracting(LineMeasure::line).isSorted();
  }
}

package org.harmattan.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import org.harmattan.experiment.FakeModels;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Scenario;
import org.junit.jupiter.api.Test;

class RunTallyTest {
  private static final Scenario SCENARIO = Fixtures.scenario("2012-01-01", "2013-12-31");

  @Test
  void itCountsWhatTheRunsTablesHold() {
    RunResult run = RunRecorderTest.run(SCENARIO, 3);
    RunSeries series = after(SCENARIO, 3, Integer.MAX_VALUE);
    assertThat(series.months()).isEqualTo(run.months());
    for (int month = 0; month < run.months().size(); month++) {
      YearMonth of = run.months().get(month);
      var events =
          run.events().stream()
              .filter(e -> YearMonth.from(SCENARIO.start().plusDays(e.event().day())).equals(of))
              .toList();
      assertThat(series.deaths()[month])
          .isEqualTo(events.stream().mapToInt(e -> e.event().deaths()).sum());
      assertThat(series.recordedDeaths()[month])
          .isEqualTo(events.stream().mapToInt(ObservedEvent::recordedDeaths).sum());
      double hosted = 0;
      for (int region = 0; region < run.regions().size(); region++) {
        hosted += run.displacedHosted()[month][region];
        assertThat(series.influence()[region][Bloc.JNIM.ordinal()][month])
            .isCloseTo(
                run.influence().get(month, region, Bloc.JNIM, Measure.INFLUENCE_AREA),
                within(1e-6));
      }
      assertThat(series.displaced()[month]).isCloseTo(hosted, within(1e-6 * hosted + 1e-9));
    }
  }

  @Test
  void theRunningMonthStandsAsOfToday() {
    RunSeries series = after(SCENARIO, 3, 40);
    assertThat(series.today()).isEqualTo(SCENARIO.start().plusDays(39));
    assertThat(series.months()).containsExactly(YearMonth.of(2012, 1), YearMonth.of(2012, 2));
    assertThat(series.influence()[0][0]).hasSize(2);
  }

  @Test
  void askingOftenChangesNothing() {
    RunTally tally = tally(3);
    FakeModel model = new FakeModel(SCENARIO, Fixtures.PLACES, 3, tally);
    while (model.runDay()) {
      tally.series(model);
    }
    RunSeries once = after(SCENARIO, 3, Integer.MAX_VALUE);
    assertThat(tally.series(model)).usingRecursiveComparison().isEqualTo(once);
  }

  @Test
  void beforeTheFirstDayThereIsNothing() {
    assertThat(after(SCENARIO, 3, 0).months()).isEmpty();
  }

  private static RunSeries after(Scenario scenario, int seed, int days) {
    RunTally tally = tally(seed);
    FakeModel model = new FakeModel(scenario, Fixtures.PLACES, seed, tally);
    for (int day = 0; day < days && model.runDay(); day++) {}
    return tally.series(model);
  }

  private static RunTally tally(int seed) {
    return new RunTally(SCENARIO, Fixtures.PLACES, new FakeModels(SCENARIO).stream(seed, "record"));
  }
}

package org.harmattan.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import org.harmattan.experiment.FakeModels;
import org.harmattan.model.ConflictEvent;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Scenario;
import org.junit.jupiter.api.Test;

class RunRecorderTest {
  private static final Scenario TWO_YEARS = Fixtures.scenario("2012-01-01", "2013-12-15");

  @Test
  void everyMonthIsKeptEvenOneThatEndsEarly() {
    RunResult run = run(TWO_YEARS, 1);
    assertThat(run.months()).hasSize(24).startsWith(YearMonth.of(2012, 1));
    assertThat(run.months()).endsWith(YearMonth.of(2013, 12));
    double lastDisplaced = run.displacedHosted()[23][0];
    assertThat(lastDisplaced).isGreaterThan(run.displacedHosted()[22][0]);
  }

  @Test
  void everyMeasureSumsToOneInEveryRegionAndMonth() {
    RunResult run = run(TWO_YEARS, 1);
    for (int month = 0; month < run.months().size(); month++) {
      for (int region = 0; region < run.regions().size(); region++) {
        for (Measure measure : Measure.values()) {
          double sum = 0;
          for (Bloc bloc : Bloc.values()) {
            sum += run.influence().get(month, region, bloc, measure);
          }
          assertThat(sum)
              .as("%s %s", run.regions().get(region), measure)
              .isCloseTo(1, within(1e-6));
        }
      }
    }
  }

  @Test
  void areaCountsLocalitiesAlikeAndPopulationCountsPeople() {
    RunResult run = run(TWO_YEARS, 1);
    FakeModel end = modelAtEnd();
    double area = 0;
    double people = 0;
    double localities = 0;
    double population = 0;
    for (var locality : Fixtures.PLACES.grid().localities()) {
      if (locality.region() == 3) {
        double control = end.control(Bloc.JNIM, locality.index());
        area += control;
        localities++;
        people += control * locality.population2009();
        population += locality.population2009();
      }
    }
    assertThat(run.influence().get(23, 3, Bloc.JNIM, Measure.CONTROL_AREA))
        .isCloseTo(area / localities, within(1e-6));
    assertThat(run.influence().get(23, 3, Bloc.JNIM, Measure.CONTROL_POPULATION))
        .isCloseTo(people / population, within(1e-6));
  }

  @Test
  void mapsAreKeptAtTheStartOfEachYearAndAtTheEnd() {
    assertThat(run(TWO_YEARS, 1).snapshots())
        .extracting(Snapshot::date)
        .containsExactly(
            LocalDate.of(2012, 1, 1), LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 16));
  }

  @Test
  void withoutTheMechanismEverythingIsRecordedAsItHappened() {
    Scenario faithful =
        Fixtures.scenario("test", "2012-01-01", "2012-03-31", EnumSet.noneOf(Mechanism.class));
    List<ObservedEvent> events = run(faithful, 1).events();
    assertThat(events)
        .isNotEmpty()
        .allMatch(ObservedEvent::recorded)
        .allMatch(e -> e.recordedDeaths() == e.event().deaths())
        .allMatch(e -> e.announcedDeaths() == e.event().deaths());
  }

  @Test
  void withTheMechanismSomeEventsGoUnrecordedAndNoneIsInvented() {
    List<ObservedEvent> events = run(TWO_YEARS, 1).events();
    assertThat(events).anyMatch(ObservedEvent::recorded).anyMatch(e -> !e.recorded());
    assertThat(events)
        .allMatch(e -> e.recorded() ? e.recordedDeaths() > 0 : e.recordedDeaths() == 0);
  }

  @Test
  void recordingDoesNotChangeWhatHappens() {
    Scenario faithful =
        Fixtures.scenario("test", "2012-01-01", "2013-12-15", EnumSet.noneOf(Mechanism.class));
    assertThat(trueEvents(run(TWO_YEARS, 7))).isEqualTo(trueEvents(run(faithful, 7)));
  }

  @Test
  void aRunThatHasNotEndedHasNoResult() {
    RunRecorder recorder = recorder(TWO_YEARS, 1);
    new FakeModel(TWO_YEARS, Fixtures.PLACES, 1, recorder).runDay();
    assertThatThrownBy(recorder::result).hasMessageContaining("2013-12-15");
  }

  private static FakeModel modelAtEnd() {
    FakeModel model = new FakeModel(TWO_YEARS, Fixtures.PLACES, 1);
    while (model.runDay()) {}
    return model;
  }

  private static List<ConflictEvent> trueEvents(RunResult run) {
    return run.events().stream().map(ObservedEvent::event).toList();
  }

  static RunResult run(Scenario scenario, int seed) {
    RunRecorder recorder = recorder(scenario, seed);
    FakeModel model = new FakeModel(scenario, Fixtures.PLACES, seed, recorder);
    while (model.runDay()) {}
    return recorder.result();
  }

  private static RunRecorder recorder(Scenario scenario, int seed) {
    return new RunRecorder(
        new RunId(seed, seed, 0, 1),
        scenario,
        Fixtures.PLACES,
        new FakeModels(scenario).stream(seed, "record"));
  }
}

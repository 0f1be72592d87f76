package org.harmattan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harmattan.analysis.comparison.StoredFolders;
import org.harmattan.analysis.score.Counted;
import org.harmattan.analysis.score.RecordedRun;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.model.ViolenceType;
import org.harmattan.observe.Fixtures;
import org.harmattan.observe.Measure;
import org.harmattan.observe.RunResult;
import org.harmattan.results.EventRow;
import org.harmattan.results.RunView;
import org.harmattan.results.Tally;
import org.harmattan.results.ViolenceRow;
import org.harmattan.results.stored.RunSource;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeTest {
  @TempDir static Path folder;
  private static final List<RunView> MADE = new ArrayList<>();
  private static final List<RunView> STORED = new ArrayList<>();

  @BeforeAll
  static void makeRuns() throws Exception {
    Path runs = folder.resolve("runs");
    List<RunResult> made =
        StoredFolders.write(runs, "runs", StoredFolders.scenario("2013-06-30"), 1, 3);
    made.forEach(run -> MADE.add(RunView.of(run, Fixtures.PLACES)));
    new RunSource.Folder(runs).each(RunView.TABLES, STORED::add);
  }

  @Test
  void aStoredRunHasEveryOutcomeOfTheRunItselfToTheLastBit() {
    assertThat(STORED).hasSameSizeAs(MADE).isNotEmpty();
    for (int i = 0; i < MADE.size(); i++) {
      for (Outcome outcome : Outcome.values()) {
        assertThat(outcome.of(STORED.get(i)))
            .as(outcome.id())
            .isEqualTo(outcome.of(MADE.get(i)))
            .isFinite();
      }
    }
  }

  /** The country is taken from regions weighted by people or by area, as the id says. */
  @Test
  void influenceOfTheCountryIsWeightedAsItsIdSays() {
    RunView run = MADE.get(0);
    int last = run.months().size() - 1;
    double people = 0;
    double area = 0;
    double allPeople = 0;
    double allArea = 0;
    for (int region = 0; region < run.regions().size(); region++) {
      var its = Fixtures.PLACES.country().regions().get(region);
      people +=
          its.population2009() * run.share(Measure.INFLUENCE_POPULATION, Bloc.JNIM, last, region);
      area += its.areaKm2() * run.share(Measure.INFLUENCE_AREA, Bloc.JNIM, last, region);
      allPeople += its.population2009();
      allArea += its.areaKm2();
    }
    assertThat(Outcome.JNIM_INFLUENCE_PEOPLE.of(run)).isCloseTo(people / allPeople, within(1e-9));
    assertThat(Outcome.JNIM_INFLUENCE_AREA.of(run)).isCloseTo(area / allArea, within(1e-9));
    assertThat(people / allPeople).isNotCloseTo(area / allArea, within(1e-3));
  }

  @Test
  void deathsAreThoseOfTheEvents() {
    for (RunView run : MADE) {
      List<EventRow> events = run.events();
      assertThat(Outcome.RECORDED_DEATHS.of(run))
          .isEqualTo(events.stream().mapToDouble(EventRow::recordedDeaths).sum())
          .isPositive();
      assertThat(Outcome.ONE_SIDED_DEATHS.of(run))
          .isEqualTo(
              events.stream()
                  .filter(event -> event.type().equals(ViolenceType.ONE_SIDED.id()))
                  .mapToDouble(EventRow::recordedDeaths)
                  .sum())
          .isPositive();
      assertThat(Outcome.RECORDED_DEATHS_FROM_2020.of(run)).isZero();
    }
  }

  @Test
  void parametersNamePeriodAndPlace() {
    RunView run = MADE.get(0);
    Period year = Period.years(2012, 2012);
    double deaths = Series.count(Tally.DEATHS).over(run, year, Place.region("Gao"));
    double events = Series.eventsBy(Bloc.JNIM).over(run, year, Place.region("Gao"));
    List<EventRow> there =
        run.events().stream()
            .filter(e -> e.region().equals("Gao") && year.contains(e.date()))
            .toList();
    assertThat(deaths)
        .isEqualTo(
            there.stream()
                .mapToDouble(e -> e.deathsInitiator() + e.deathsOpponent() + e.civilianDeaths())
                .sum())
        .isPositive();
    assertThat(events)
        .isEqualTo(there.stream().filter(e -> e.initiator().equals(Bloc.JNIM.id())).count())
        .isPositive();
    Period december = new Period(YearMonth.of(2012, 12), YearMonth.of(2012, 12));
    Series control = Series.share(Measure.CONTROL_POPULATION, Bloc.STATE);
    assertThat(control.over(run, december, Place.COUNTRY))
        .isEqualTo(control.course(run, Place.COUNTRY)[11]);
    assertThat(control.over(run, Period.from(2020), Place.COUNTRY)).isNaN();
  }

  /** What score and calibrate count, and what branch follows, are the outcomes too. */
  @Test
  void scoresAndCoursesHaveTheSameNumbers() {
    for (RunView run : STORED) {
      ViolenceCounts counts = ViolenceCounts.of(run);
      assertThat((double) counts.country(Counted.DEATHS, counts.first(), counts.last()))
          .isEqualTo(Outcome.RECORDED_DEATHS.of(run));
      RunCourse course = RunCourse.of(run, 1, LocalDate.of(2011, 12, 31));
      for (Outcome outcome : RunCourse.FOLLOWED) {
        assertThat(course.after(outcome)).as(outcome.id()).isEqualTo(outcome.of(run));
      }
      Period last = new Period(counts.last(), counts.last());
      assertThat((double) RecordedRun.of(run).displaced().get(counts.last()))
          .isEqualTo(Outcome.DISPLACED.of(run))
          .isEqualTo(Series.count(Tally.DISPLACED).over(run, last, Place.COUNTRY));
    }
  }

  /** Of Tombouctou and Taoudénit, one region of the record, the earlier date counts. */
  @Test
  void arrivalsAreThoseOfTheRecordsRegions() {
    for (RunView run : MADE) {
      LocalDate one = run.sustained(run.regions().indexOf("Tombouctou"));
      LocalDate other = run.sustained(run.regions().indexOf("Taoudénit"));
      assertThat(one != null || other != null).isTrue();
      assertThat(Sustained.dates(run).get("Tombouctou"))
          .isEqualTo(other == null || (one != null && one.isBefore(other)) ? one : other);
      assertThat(Outcome.REGIONS_REACHED.of(run)).isLessThanOrEqualTo(10);
    }
  }

  @Test
  void whatWasNotKeptCannotBeAskedFor() {
    RunView bare =
        new RunView(
            Map.of(
                ViolenceRow.TABLE,
                List.of(new ViolenceRow(0, 1, YearMonth.of(2012, 1), "Gao", 1, 2, 1, 1, 2, 2, 7))));
    assertThat(Outcome.DEATHS.of(bare)).isEqualTo(2);
    assertThatThrownBy(() -> Outcome.JNIM_INFLUENCE_PEOPLE.of(bare))
        .hasMessage("influence.csv was not kept");
  }
}

package org.harmattan.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What inspectors say, without a window. */
class SubjectsTest {
  private static WatchedRun run;

  @BeforeAll
  static void threeMonths() {
    run = inMarch2012(Map.of("grid.cell-km", "50"));
  }

  private static WatchedRun inMarch2012(Map<String, String> set) {
    Scenario scenario =
        ScenarioReader.read(
                Path.of("scenarios/mali-2012-2024.yaml"), set, LocalDate.of(2012, 3, 31))
            .scenario();
    WatchedRun run = new WatchedRun(scenario, new Grounds(), 1);
    run.model().runToEnd();
    run.frame();
    return run;
  }

  @Test
  void aTownHasItsStateItsUnitsItsActorsAndItsRegion() {
    int bamako =
        run.places()
            .grid()
            .of(
                run.places().country().towns().stream()
                    .filter(town -> town.name().equals("Bamako"))
                    .findFirst()
                    .orElseThrow());
    List<Subject> subjects = Subjects.at(run, bamako);
    assertThat(subjects).hasAtLeastOneElementOfType(UnitSubject.class);
    assertThat(subjects).hasAtLeastOneElementOfType(ActorSubject.class);
    assertThat(subjects.get(0)).isEqualTo(new LocalitySubject(bamako));
    assertThat(subjects.get(0).label(run)).isEqualTo("Locality near Bamako");
    assertThat(headings(subjects.get(0)))
        .contains("People and state", "Reach: fighters and soldiers felt here", "Units here");
    assertThat(subjects.get(subjects.size() - 1).label(run)).isEqualTo("Region Bamako");
  }

  @Test
  void everySubjectOfEveryPlaceHasFactsWithValues() {
    for (int locality = 0; locality < run.places().grid().size(); locality++) {
      for (Subject subject : Subjects.at(run, locality)) {
        Facts facts = subject.facts(run);
        assertThat(facts.title()).isNotBlank();
        assertThat(facts.sections()).isNotEmpty();
        facts.sections().stream()
            .flatMap(section -> section.lines().stream())
            .forEach(line -> assertThat(line.value()).as(line.label()).isNotBlank());
      }
    }
  }

  @Test
  void contagionNamesTheTermsOfItsPressure() {
    assertThat(headings(new LocalitySubject(reached(run).get(0))))
        .contains("Contagion: JNIM and predecessors");
    assertThat(thinStates(run)).hasSizeGreaterThan(1);
  }

  @Test
  void withThinStateOffEveryPlaceIsAsThin() {
    WatchedRun even = inMarch2012(Map.of("grid.cell-km", "50", "mechanisms.thin-state", "false"));
    assertThat(thinStates(even)).hasSize(1);
  }

  private static List<Integer> reached(WatchedRun run) {
    return IntStream.range(0, run.places().grid().size())
        .filter(i -> run.model().world().presence().pressure(Bloc.JNIM, i) > 0.1)
        .boxed()
        .toList();
  }

  /** The values of the thin-state term in what the localities say of their susceptibility. */
  private static Set<String> thinStates(WatchedRun run) {
    return reached(run).stream()
        .flatMap(i -> new LocalitySubject(i).facts(run).sections().stream())
        .flatMap(section -> section.lines().stream())
        .filter(line -> line.label().equals("Susceptibility"))
        .map(line -> line.value().replaceAll(".*thin state ([0-9.]+).*", "$1"))
        .collect(Collectors.toSet());
  }

  @Test
  void aUnitThatIsGoneSaysSo() {
    assertThat(new UnitSubject(999_999).facts(run).subtitle()).isEqualTo("no longer there");
  }

  private static List<String> headings(Subject subject) {
    return subject.facts(run).sections().stream().map(Facts.Section::heading).toList();
  }
}

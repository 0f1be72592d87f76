package org.harmattan.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.Stance;
import org.harmattan.scenario.TimelineEvent;
import org.harmattan.scenario.TimelineEvent.Declaration;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A run that was changed in the window can be saved as a file that repeats it byte for byte. */
class ChangesTest {
  private static final long SEED = 5;
  private static final int DAYS_BEFORE = 200;

  @TempDir Path temp;

  static Stream<Arguments> changes() {
    return Stream.of(
        change("parameter", run -> new TimelineEvent.SetParameter("combat.attacks-per-month", 9)),
        change("mechanism", run -> new TimelineEvent.SetMechanism(Mechanism.RECRUITMENT, false)),
        change("withdrawal", run -> new TimelineEvent.Withdraw("fama", 30)),
        change("reinforcement", run -> Changes.deployment(run, "fama", 9000)),
        change("deployment", run -> Changes.deployment(run, "minusma", 3000)),
        change("talks", run -> new TimelineEvent.Declare(Declaration.TALKS_OFFER)),
        change("policy", run -> new TimelineEvent.SetPolicy(Policy.CENSORSHIP, true)),
        change(
            "stance", run -> new TimelineEvent.SetStance(Bloc.STATE, Bloc.AZAWAD, Stance.TRUCE)));
  }

  private static Arguments change(String name, Function<WatchedRun, TimelineEvent> event) {
    return Arguments.of(name, event);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void aSavedChangeRepeatsTheRun(String name, Function<WatchedRun, TimelineEvent> event)
      throws IOException {
    Scenario scenario = coarse(Path.of("scenarios/mali-2012-2024.yaml"));
    WatchedRun run = new WatchedRun(scenario, new Grounds(), SEED);
    for (int day = 0; day < DAYS_BEFORE; day++) {
      run.model().runDay();
    }
    Changes.make(run, event.apply(run), "A change: " + name);
    run.model().runToEnd();
    Path file = temp.resolve("saved.yaml");
    Files.writeString(file, Changes.file(run));
    Scenario saved = ScenarioReader.read(file).scenario();
    assertThat(saved).isEqualTo(run.scenario());
    assertThat(Changes.of(run)).hasSize(1);
    TableBytes.assertSame(temp, SameBytesTest.headless(saved, SEED), run.recorder().result());
  }

  @Test
  void changesOfOneDayHappenInTheirOrder() {
    WatchedRun run =
        new WatchedRun(coarse(Path.of("scenarios/mali-2012-2024.yaml")), new Grounds(), SEED);
    run.model().runDay();
    for (double value : List.of(1.0, 2.0, 3.0)) {
      Changes.make(run, new TimelineEvent.SetParameter("combat.attacks-per-month", value), "x");
    }
    run.model().runDay();
    assertThat(run.model().world().parameters().combat().attacksPerMonth()).isEqualTo(3);
    assertThat(Changes.of(run)).extracting(entry -> entry.id()).isSorted().hasSize(3);
  }

  @Test
  void aRunThatIsOverCannotBeChanged() {
    WatchedRun run =
        new WatchedRun(coarse(Path.of("scenarios/mali-2012-2024.yaml")), new Grounds(), SEED);
    run.model().runToEnd();
    TimelineEvent event = new TimelineEvent.Withdraw("fama", 0);
    assertThatThrownBy(() -> Changes.make(run, event, "x"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theMainParametersOfTheWindowAreThere() {
    assertThat(ParameterList.changeable())
        .extracting(parameter -> parameter.path())
        .containsAll(ParameterList.main());
  }

  private static Scenario coarse(Path file) {
    return ScenarioReader.read(file, Map.of("grid.cell-km", "50"), LocalDate.of(2013, 3, 31))
        .scenario();
  }
}

package org.harmattan.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.harmattan.model.ModelView;
import org.harmattan.model.Observer;
import org.harmattan.model.TimelineDecision;
import org.harmattan.model.TimelineDecision.Outcome;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEvent.Takeover;
import org.junit.jupiter.api.Test;

/** What must hold in every run. */
class MaliModelTest {
  private static final LocalDate END_OF_2014 = LocalDate.of(2014, 12, 31);

  @Test
  void peopleAreConserved() {
    MaliModel model = Runs.model(Runs.coarse(), 1);
    for (int year = 2012; year <= 2016; year++) {
      Runs.runTo(model, LocalDate.of(year, 12, 31));
      World world = model.world();
      long fighters = world.roster().cells().stream().mapToLong(MilitantCell::strength).sum();
      double missing = world.people().balance() + fighters - world.fightersFromOutside();
      assertThat(missing).as("people missing at the end of %d", year).isCloseTo(0, within(0.01));
    }
  }

  @Test
  void sharesStayInRangeAndSumToOne() {
    Observer watcher =
        new Observer() {
          @Override
          public void onDayEnd(ModelView model) {
            if (model.day() % 91 == 0) {
              IntStream.range(0, model.grid().size()).forEach(i -> checkShares(model, i));
            }
          }
        };
    Runs.runTo(Runs.model(Runs.coarse(), 2, watcher), END_OF_2014);
  }

  private static void checkShares(ModelView model, int i) {
    double influence = 0;
    double control = 0;
    for (Bloc bloc : Bloc.values()) {
      assertThat(model.allegiance(bloc, i)).isBetween(0.0, 1.0);
      assertThat(model.control(bloc, i)).isBetween(0.0, 1.0);
      influence += model.influence(bloc, i);
      control += model.control(bloc, i);
    }
    assertThat(influence).isCloseTo(1, within(1e-9));
    assertThat(control).isCloseTo(1, within(1e-9));
    assertThat(model.grievance(i)).isBetween(0.0, 1.0);
    assertThat(model.fear(i)).isBetween(0.0, 1.0);
    assertThat(model.service(i)).isBetween(0.0, 1.0);
    assertThat(model.population(i)).isNotNegative();
  }

  @Test
  void sameSeedSameEventsAndAnotherSeedOthers() {
    assertThat(events(3)).isEqualTo(events(3)).isNotEqualTo(events(4)).isNotEmpty();
  }

  private static java.util.List<?> events(int runIndex) {
    Runs.Events events = new Runs.Events();
    Runs.runTo(Runs.model(Runs.coarse(), runIndex, events), END_OF_2014);
    return events.all;
  }

  @Test
  void presenceGainsNothingWithoutContagionMovementAndFounding() {
    Scenario scenario =
        Runs.coarse(
            "mechanisms.contagion=off",
            "mechanisms.founding=off",
            "mechanisms.timeline=off",
            "mechanisms.attrition=off",
            "mechanisms.reprisals=off",
            "parameters.movement.moves-per-month=0");
    MaliModel model = Runs.model(scenario, 5);
    model.start();
    for (Bloc bloc : Bloc.nonState()) {
      boolean[] before = presence(model, bloc);
      Runs.runTo(model, LocalDate.of(2013, 12, 31));
      boolean[] after = presence(model, bloc);
      assertThat(IntStream.range(0, before.length).filter(i -> after[i] && !before[i]).count())
          .as("localities that %s gained", bloc.id())
          .isZero();
    }
  }

  private static boolean[] presence(ModelView model, Bloc bloc) {
    boolean[] presence = new boolean[model.grid().size()];
    for (int i = 0; i < presence.length; i++) {
      presence[i] = model.present(bloc, i);
    }
    return presence;
  }

  @Test
  void withoutArmedGroupsNothingHappens() {
    Scenario all = Runs.coarse("mechanisms.timeline=off");
    Scenario peaceful =
        new Scenario(
            all.name(),
            all.title(),
            all.question(),
            all.start(),
            all.end(),
            all.cellKm(),
            all.parameters(),
            all.mechanisms(),
            all.doctrines(),
            all.stances(),
            Map.of(),
            all.forces(),
            Map.of());
    Runs.Events events = new Runs.Events();
    MaliModel model = Runs.runTo(Runs.model(peaceful, 6, events), END_OF_2014);
    assertThat(events.all).isEmpty();
    assertThat(model.world().people().abroad()).isZero();
    assertThat(Bloc.nonState()).allMatch(bloc -> model.world().presence().count(bloc) == 0);
  }

  @Test
  void whatRequiresARemovedEntryIsCancelled() {
    MaliModel model =
        Runs.runTo(
            Runs.model(Runs.coarse("timeline.serval-arrives=null"), 7), LocalDate.of(2014, 9, 1));
    assertThat(model.timelineDecisions())
        .filteredOn(decision -> decision.id().equals("barkhane-arrives"))
        .extracting(TimelineDecision::outcome)
        .containsExactly(Outcome.CANCELLED);
    assertThat(model.units()).noneMatch(unit -> unit.actor().equals("barkhane"));
  }

  @Test
  void aSharperContestLeavesMoreToTheStrongest() {
    assertThat(stateControlOfTheCapital("1.5"))
        .isGreaterThan(stateControlOfTheCapital("1"))
        .isLessThan(stateControlOfTheCapital("2"));
  }

  private static double stateControlOfTheCapital(String contestExponent) {
    MaliModel model =
        Runs.model(Runs.coarse("parameters.reach.contest-exponent=" + contestExponent), 9);
    model.start();
    return model.control(Bloc.STATE, model.world().terrain().capital());
  }

  @Test
  void theStateLosesTheTownsOf2012() {
    MaliModel model = Runs.model(Runs.coarse("grid.cell-km=20"), 8);
    model.start();
    double before = stateControlOfTheNorth(model);
    Runs.runTo(model, LocalDate.of(2012, 6, 15));
    assertThat(before).isGreaterThan(0.5);
    assertThat(stateControlOfTheNorth(model)).isLessThan(0.5 * before);
  }

  /** Mean state control of the towns that the scenario's rebels turn on after the coup. */
  private static double stateControlOfTheNorth(MaliModel model) {
    Takeover advance = (Takeover) model.scenario().timeline().get("advance-mnla").event();
    return model.country().towns().stream()
        .filter(town -> advance.towns().contains(town.name()))
        .mapToDouble(town -> model.control(Bloc.STATE, model.grid().of(town)))
        .average()
        .orElseThrow();
  }
}

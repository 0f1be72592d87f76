package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.Posture;
import org.harmattan.model.state.Operation;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Stance;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom security units go after, and how often: a day of a thousand units. Bounds as in Counts. */
@Tag("attrition")
@Tag("stances")
class OperationProcessTest {
  private static final int PLACE = 5;
  private static final int UNITS = 1000;
  private static final double PER_DAY = UNITS * 6 / 30.4375;

  /** Of a governing cell the army knows 0.175 at its base without support and without tips. */
  private static final double KNOWN = 0.175 * 100;

  private static final double ONE_DAY = PER_DAY * KNOWN / (1 + KNOWN);

  @Test
  void theRateIsThatOfTheParameterAndHalfOfItForGarrisons() {
    Counts.near(ONE_DAY, operations("reserve"));
    Counts.near(0.5 * ONE_DAY, operations("army"));
  }

  @Test
  void policiesCostTheStateOperationsAndForeignForcesNone() {
    String costly = "parameters.policies.services-first-operations=0.5";
    Counts.near(0.5 * ONE_DAY, operations(servicesFirst("reserve", costly)));
    double known = 0.5 * KNOWN;
    Counts.near(PER_DAY * known / (1 + known), operations(servicesFirst("intervention", costly)));
  }

  private static SmallWorld servicesFirst(String force, String setting) {
    SmallWorld small = facingGovernors(force, setting);
    small.world().regime().set(Policy.SERVICES_FIRST, true);
    return small;
  }

  @Test
  void anOffensiveConcentratesEffortUntilItEnds() {
    SmallWorld small = facingGovernors("reserve");
    small.world().operations().put("reserve", new Operation(List.of(PLACE), 1, 3));
    Counts.near(3 * ONE_DAY, operations(small));
    SmallWorld over = facingGovernors("reserve");
    over.world().operations().put("reserve", new Operation(List.of(PLACE), 0, 3));
    Counts.near(ONE_DAY, operations(over));
  }

  @Test
  void aParalysedCommandOrdersNothingAndForeignForcesGoOn() {
    SmallWorld small = facingGovernors("reserve");
    small.world().regime().coup(0, 10);
    assertThat(operations(small)).isZero();
    SmallWorld foreign = facingGovernors("intervention");
    foreign.world().regime().coup(0, 10);
    assertThat(operations(foreign)).isPositive();
  }

  @Test
  void whoIsUnderWayOrHasNobodyLeftDoesNotOperate() {
    SmallWorld away = facingGovernors("reserve");
    away.world().roster().forces().forEach(unit -> unit.depart(9, 30));
    assertThat(operations(away)).isZero();
    SmallWorld empty = facingGovernors("reserve");
    empty.world().roster().forces().forEach(unit -> unit.change(-unit.strength()));
    assertThat(operations(empty)).isZero();
  }

  /** Hidden cells are a fifth as exposed; half of the interest is lost at the edge of 60 km. */
  @Test
  void openAndNearCellsAreFoundRatherThanHiddenAndDistantOnes() {
    SmallWorld small = units("reserve", "mechanisms.accuracy=off");
    governing(small, PLACE);
    small.cell("jnim", PLACE - 1, 100);
    governing(small, PLACE + 3);
    governing(small, PLACE + 4);
    List<ConflictEvent> day = day(small);
    double near = 1;
    double hidden = (1 - 0.5 / 3) / 5;
    double edge = 0.5;
    double total = near + hidden + edge;
    Counts.near(day.size(), near / total, at(day, PLACE));
    Counts.near(day.size(), hidden / total, at(day, PLACE - 1));
    Counts.near(day.size(), edge / total, at(day, PLACE + 3));
  }

  @Test
  void airMobileForeignForcesReachTwiceAsFar() {
    SmallWorld own = units("reserve");
    governing(own, PLACE + 5);
    assertThat(day(own)).isEmpty();
    SmallWorld foreign = units("intervention");
    governing(foreign, PLACE + 5);
    assertThat(day(foreign)).isNotEmpty();
    SmallWorld fixed = units("mission");
    governing(fixed, PLACE + 5);
    assertThat(day(fixed)).as("a mission in its camps").isEmpty();
  }

  @Test
  void cellsInASanctuaryAreHardlyFound() {
    SmallWorld small = SmallWorld.of(ready());
    small.world().borderland().exposure[0] = 0.1;
    List<ConflictEvent> day = crowd(small, "reserve", 13);
    Counts.near(day.size(), 1 / 1.1, at(day, 12));
  }

  /** One cell on either side, one of them along the border. */
  private static List<ConflictEvent> crowd(SmallWorld small, String force, int place) {
    for (int u = 0; u < UNITS; u++) {
      small.unit(force, place, 100);
    }
    governing(small, place - 1);
    governing(small, place + 1);
    assertThat(small.world().borderland().exposure(place + 1)).isLessThan(1);
    assertThat(small.world().borderland().exposure(place - 1)).isEqualTo(1);
    return day(small);
  }

  @Test
  void aTruceHoldsBackTheStateAndItsContractorsButNotMissionsAgainstMilitants() {
    for (String force : List.of("reserve", "contractors")) {
      assertThat(underTruce(force, Bloc.JNIM, "jnim")).as(force).isZero();
    }
    assertThat(underTruce("mission", Bloc.JNIM, "jnim")).isPositive();
    assertThat(underTruce("mission", Bloc.PLATFORM, "azawad")).as("no mandate").isZero();
    assertThat(underTruce("contractors", Bloc.PLATFORM, "azawad")).isPositive();
  }

  private static int underTruce(String force, Bloc truce, String group) {
    SmallWorld small = units(force);
    small.world().stances().set(Bloc.STATE, truce, Stance.TRUCE);
    small.cell(group, PLACE, 100).setPosture(Posture.GOVERNING);
    return operations(small);
  }

  /** A known 0.175 of a hidden cell; a governing one is told from civilians five times better. */
  @Test
  void peopleAroundHiddenCellsPay() {
    double hidden = civilianShare(Posture.EMBEDDED);
    double open = civilianShare(Posture.GOVERNING);
    double stray = 1 - 1000.0 / (1000 + SmallCountry.PEOPLE);
    assertThat(hidden).isBetween(0.8 * 0.825 * stray, 1.2 * 0.825 * stray);
    assertThat(open).isBetween(0.8 * 0.165 * stray, 1.2 * 0.165 * stray);
  }

  /** Share of the fire of one unit that finds civilians, at some 1000 deaths. */
  private static double civilianShare(Posture posture) {
    SmallWorld small =
        SmallWorld.of(
            "parameters.combat.operations-per-month=20",
            "parameters.targeting.force-initiative=100",
            "parameters.combat.intensity-median=1",
            "parameters.combat.intensity-spread=0",
            "parameters.combat.bystander-share=1",
            "parameters.combat.cell-accuracy=1",
            "parameters.combat.dispersal-ratio=50");
    small.unit("reserve", PLACE, 1000);
    small.cell("jnim", PLACE, 1000).setPosture(posture);
    ConflictEvent event = small.run(new OperationProcess(small.world()), 30).get(0);
    return event.civilianDeaths() / (double) (event.civilianDeaths() + event.deathsOpponent());
  }

  private static int operations(String force) {
    return operations(facingGovernors(force));
  }

  private static int operations(SmallWorld small) {
    return day(small).size();
  }

  private static SmallWorld facingGovernors(String force, String... settings) {
    SmallWorld small = units(force, settings);
    governing(small, PLACE);
    return small;
  }

  private static void governing(SmallWorld small, int place) {
    small.cell("jnim", place, 100).setPosture(Posture.GOVERNING);
  }

  private static SmallWorld units(String force, String... settings) {
    SmallWorld small = SmallWorld.of(ready(settings));
    for (int u = 0; u < UNITS; u++) {
      small.unit(force, PLACE, 100);
    }
    return small;
  }

  /** Six operations a month, and hardly any deaths. */
  private static String[] ready(String... settings) {
    String[] all = Arrays.copyOf(settings, settings.length + 4);
    all[settings.length] = "parameters.combat.operations-per-month=6";
    all[settings.length + 1] = "parameters.targeting.force-initiative=100";
    all[settings.length + 2] = "parameters.combat.intensity-median=0.001";
    all[settings.length + 3] = "parameters.combat.dispersal-ratio=50";
    return all;
  }

  private static List<ConflictEvent> day(SmallWorld small) {
    return small.run(new OperationProcess(small.world()), 1);
  }

  private static int at(List<ConflictEvent> events, int place) {
    return (int) events.stream().filter(event -> event.locality() == place).count();
  }
}

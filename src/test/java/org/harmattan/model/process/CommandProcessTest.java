package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.model.state.Chronicle.Deaths;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.Operation;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Stance;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Mechanism 19, the state's half: a thousand mobile units at the capital, each given an order.
 * Bounds as in {@link Counts}.
 */
@Tag("diversion")
class CommandProcessTest {
  private static final int UNITS = 1000;

  /** Every unit gets an order at once, none to its base or to guard the capital. */
  private static final String[] ORDERLY = {
    "parameters.diversion.redeployment-days=7",
    "parameters.diversion.home-weight=0",
    "parameters.information.perception-noise=0",
    "parameters.information.perception-delay-days=0",
    "parameters.capital.initial-guard=0"
  };

  @Test
  void theCommandSendsMoreToWhereItPerceivesMoreThreat() {
    SmallWorld small = reserve();
    CommandProcess command = new CommandProcess(small.world());
    attack(small, 10, 64);
    attack(small, 6, 1);
    command.run();
    double gao = 1 + 8;
    double mopti = 1 + 1;
    Counts.near(UNITS, gao / (gao + mopti), sentTo(small, SmallCountry.GAO));
    Counts.near(UNITS, mopti / (gao + mopti), sentTo(small, SmallCountry.MOPTI));
  }

  @Test
  void withoutReportsItGuardsThePeople() {
    SmallWorld small = reserve();
    new CommandProcess(small.world()).run();
    double kidal = Math.sqrt(3) / (3 * 2 + Math.sqrt(3));
    Counts.near(UNITS, kidal, sentTo(small, SmallCountry.KIDAL));
  }

  @Test
  void withTheMechanismOffThreatDoesNotMoveIt() {
    SmallWorld small = reserve("mechanisms.diversion=off");
    CommandProcess command = new CommandProcess(small.world());
    attack(small, 10, 1000);
    command.run();
    Counts.near(UNITS, 2 / (3 * 2 + Math.sqrt(3)), sentTo(small, SmallCountry.GAO));
  }

  @Test
  void threatFadesAndTheExponentSharpensIt() {
    SmallWorld small = reserve("parameters.diversion.memory-days=7");
    CommandProcess command = new CommandProcess(small.world());
    attack(small, 10, 64);
    command.run();
    assertThat(threat(small, 2)).isEqualTo(9 * StrictMath.exp(-1));
    SmallWorld sharp = reserve("parameters.diversion.threat-exponent=2");
    CommandProcess other = new CommandProcess(sharp.world());
    attack(sharp, 10, 1);
    attack(sharp, 6, 0);
    other.run();
    Counts.near(UNITS, 4.0 / 5, sentTo(sharp, SmallCountry.GAO));
  }

  @Test
  void whatDoesNotConcernTheStateIsNotReported() {
    SmallWorld small = reserve();
    new CommandProcess(small.world());
    MilitantCell movement = small.cell("azawad", 10, 100);
    MilitantCell militia = small.cell("farmers", 10, 100);
    small.world().chronicle().fight(0, 0, movement, militia, 10, new Deaths(5, 5, 0));
    small.world().perception().update(0);
    assertThat(threat(small, 2)).isZero();
    small.world().chronicle().oneSided(0, movement, 10, 5);
    small.world().chronicle().fight(0, 0, movement, unitAt(small, 4), 10, new Deaths(0, 1, 0));
    small.world().chronicle().oneSided(0, unitAt(small, 4), 10, 4);
    small.world().perception().update(0);
    assertThat(threat(small, 2)).as("attack on the army, and by it").isEqualTo(2 + 3);
    MilitantCell militant = small.cell("jnim", 10, 100);
    small.world().chronicle().oneSided(0, militant, 10, 16);
    small.world().perception().update(0);
    assertThat(threat(small, 2)).as("whatever militants do").isEqualTo(5 + 5);
  }

  private static double threat(SmallWorld small, int cercle) {
    return small.world().perception().threat()[cercle];
  }

  /** Two weeks, and two days for 1.3 x 180 km at 120 km a day. */
  @Test
  void theReserveArrivesWithItsDelay() {
    SmallWorld small = reserve();
    CommandProcess command = new CommandProcess(small.world());
    attack(small, 10, 64);
    command.run();
    SecurityUnit unit = small.world().roster().forces().get(0);
    assertThat(unit.arrives(14 + 1)).isFalse();
    assertThat(unit.arrives(14 + 2)).isTrue();
  }

  @Test
  void anOffensiveGoesAtOnceAndToItsPlacesUntilItIsOver() {
    SmallWorld small = reserve();
    World world = small.world();
    CommandProcess command = new CommandProcess(world);
    world.operations().put("reserve", new Operation(List.of(4, 6), 10, 1));
    SecurityUnit there = small.unit("reserve", 4, 100);
    command.run();
    Counts.near(UNITS, 0.5, sentTo(small, 4));
    Counts.near(UNITS, 0.5, sentTo(small, 6));
    assertThat(there.underWay()).isFalse();
    assertThat(world.roster().forces().get(0).arrives(2)).as("no delay").isTrue();
    SmallWorld over = reserve();
    over.world().operations().put("reserve", new Operation(List.of(4, 6), 0, 1));
    new CommandProcess(over.world()).run();
    assertThat(sentTo(over, 4)).isZero();
  }

  @Test
  void aParalysedCommandStallsAndAllForeignForcesGoOn() {
    SmallWorld small = reserve();
    small.world().regime().coup(0, 10);
    SecurityUnit foreign = small.unit("intervention", 0, 100);
    CommandProcess command = new CommandProcess(small.world());
    attack(small, 10, 64);
    command.run();
    assertThat(foreign.destination()).isEqualTo(SmallCountry.GAO);
    assertThat(under(small)).isEqualTo(1);
  }

  @Test
  void garrisonsAndUnitsUnderWayGetNoOrders() {
    SmallWorld small = SmallWorld.of(ORDERLY);
    small.unit("army", 0, 100);
    SecurityUnit moving = small.unit("reserve", 0, 100);
    SecurityUnit empty = small.unit("reserve", 0, 0);
    moving.depart(12, 3);
    CommandProcess command = new CommandProcess(small.world());
    attack(small, 6, 64);
    command.run();
    assertThat(moving.destination()).isEqualTo(12);
    assertThat(empty.underWay()).isFalse();
    assertThat(under(small)).isEqualTo(1);
  }

  @Test
  void convoysAndTheGuardOfTheCapitalComeFirst() {
    SmallWorld convoys = reserve(4, "parameters.policies.convoy-share=0.6");
    convoys.world().regime().set(Policy.FUEL_BLOCKADE, true);
    CommandProcess command = new CommandProcess(convoys.world());
    attack(convoys, 10, 64);
    command.run();
    Counts.near(UNITS, 0.4, sentTo(convoys, SmallCountry.GAO));
    assertThat(under(convoys)).isEqualTo(sentTo(convoys, SmallCountry.GAO));
    SmallWorld guard = reserve(4, "parameters.capital.guard-share=0.8");
    guard.world().regime().setGuardAlertness(0.5);
    CommandProcess other = new CommandProcess(guard.world());
    attack(guard, 10, 64);
    other.run();
    Counts.near(UNITS, 0.4, sentTo(guard, SmallCountry.CAPITAL));
    SmallWorld noStrikes = reserve(4, "mechanisms.deep-strikes=off");
    noStrikes.world().regime().setGuardAlertness(1);
    new CommandProcess(noStrikes.world()).run();
    assertThat(sentTo(noStrikes, SmallCountry.CAPITAL)).isLessThan(UNITS / 2);
  }

  @Test
  void someReturnToTheirBase() {
    SmallWorld small = reserve("parameters.diversion.home-weight=0.25");
    List<SecurityUnit> away = new ArrayList<>(small.world().roster().forces());
    away.forEach(unit -> small.world().roster().place(unit, 4));
    CommandProcess command = new CommandProcess(small.world());
    attack(small, 10, 64);
    command.run();
    Counts.near(UNITS, 0.2, sentTo(small, 0));
  }

  /** One in ten a week. */
  @Test
  void ordersComeNowAndThen() {
    SmallWorld small = reserve("parameters.diversion.redeployment-days=70");
    CommandProcess command = new CommandProcess(small.world());
    attack(small, 10, 64);
    command.run();
    Counts.near(UNITS, 0.1, under(small));
  }

  @Test
  void theStateDoesNotWalkOverTheLinesOfATruceButItsAlliesDo() {
    SmallWorld small = reserve();
    SecurityUnit foreign = small.unit("intervention", 0, 100);
    small.cell("azawad", SmallCountry.GAO, 5000);
    small.felt();
    CommandProcess command = new CommandProcess(small.world());
    attack(small, 10, 64);
    small.world().stances().set(Bloc.STATE, Bloc.AZAWAD, Stance.TRUCE);
    command.run();
    assertThat(sentTo(small, SmallCountry.GAO)).isEqualTo(1);
    assertThat(foreign.destination()).isEqualTo(SmallCountry.GAO);
  }

  @Test
  void aCommandThatDoesNotReviewItsStrategyKeepsSendingWhereItOnceDid() {
    SmallWorld small = reserve("parameters.regime.review-months=12");
    World world = small.world();
    CommandProcess command = new CommandProcess(world);
    attack(small, 10, 64);
    command.run();
    small.run(() -> {}, 300);
    world.roster().forces().forEach(SecurityUnit::stay);
    attack(small, 6, 64);
    command.run();
    assertThat(sentTo(small, SmallCountry.MOPTI)).isZero();
    world.roster().forces().forEach(SecurityUnit::stay);
    small.run(() -> {}, 66);
    attack(small, 6, 64);
    command.run();
    assertThat(sentTo(small, SmallCountry.MOPTI)).isGreaterThan(UNITS / 2);
  }

  private static SmallWorld reserve(String... settings) {
    return reserve(0, settings);
  }

  private static SmallWorld reserve(int base, String... settings) {
    List<String> all = new ArrayList<>(List.of(ORDERLY));
    all.addAll(List.of(settings));
    SmallWorld small = SmallWorld.of(all.toArray(String[]::new));
    for (int u = 0; u < UNITS; u++) {
      small.unit("reserve", base, 100);
    }
    return small;
  }

  private static void attack(SmallWorld small, int place, int deaths) {
    MilitantCell cell = small.cell("jnim", place, 100);
    SecurityUnit unit = unitAt(small, place);
    small
        .world()
        .chronicle()
        .fight(0, small.world().day(), cell, unit, place, new Deaths(0, deaths, 0));
  }

  private static SecurityUnit unitAt(SmallWorld small, int place) {
    return small.unit("army", place, 100);
  }

  private static long sentTo(SmallWorld small, int place) {
    return small.world().roster().forces().stream()
        .filter(unit -> unit.underWay() && unit.destination() == place)
        .count();
  }

  private static long under(SmallWorld small) {
    return small.world().roster().forces().stream().filter(SecurityUnit::underWay).count();
  }
}

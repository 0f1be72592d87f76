package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.model.Posture;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Stance;
import org.harmattan.scenario.TimelineEvent.Coup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How garrisons give way and come back. Without chance except where a test says so. */
@Tag("attrition")
class CollapseProcessTest {
  private static final int BASE = SmallCountry.KIDAL;

  private final SmallWorld small = SmallWorld.of();
  private final World world = small.world();

  @Test
  void aPressedGarrisonLosesCohesionByHowHardItIsPressed() {
    SecurityUnit unit = small.unit("army", BASE, 100);
    small.cell("jnim", BASE, 1000).setPosture(Posture.GOVERNING);
    small.felt();
    double ratio = world.reach().reach(Bloc.JNIM, BASE) / world.reach().reach(Bloc.STATE, BASE);
    assertThat(ratio).isGreaterThan(5);
    day();
    assertThat(unit.cohesion()).as("at most five times").isCloseTo(0.6 - 0.15, within(1e-9));
  }

  @Test
  void aLittlePressureCostsLittleAndNoneLetsItRecover() {
    SecurityUnit unit = small.unit("army", BASE, 100);
    MilitantCell cell = small.cell("jnim", BASE, 40);
    cell.setPosture(Posture.GOVERNING);
    small.felt();
    day();
    assertThat(unit.cohesion()).isCloseTo(0.6 - 0.03 * 40 / 50, within(1e-9));
    cell.change(-30);
    small.felt();
    day();
    assertThat(unit.cohesion()).isCloseTo(0.6 - 0.03 * 40 / 50 + 0.004, within(1e-9));
    small.run(new CollapseProcess(world), 50);
    assertThat(unit.cohesion()).as("up to its own").isCloseTo(0.6, within(1e-9));
  }

  @Test
  void friendsAndTrucesDoNotPressAndForeignForcesRelieve() {
    SecurityUnit unit = small.unit("army", BASE, 100);
    small.cell("platform", BASE, 1000).setPosture(Posture.GOVERNING);
    small.felt();
    day();
    assertThat(unit.cohesion()).isEqualTo(0.6);
    small.cell("jnim", BASE, 100).setPosture(Posture.GOVERNING);
    small.unit("mission", BASE, 1000);
    small.felt();
    day();
    assertThat(unit.cohesion()).isEqualTo(0.6);
    small.cell("azawad", BASE, 100).setPosture(Posture.GOVERNING);
    small.felt();
    day();
    assertThat(unit.cohesion()).as("against whom the mission has no mandate").isLessThan(0.6);
  }

  @Test
  void belowTheThresholdItWithdrawsTowardTheCapitalAndPartDeserts() {
    SecurityUnit unit = pressed(0.31);
    day();
    assertThat(unit.locality()).as("the nearest seat that is safe").isEqualTo(SmallCountry.GAO);
    assertThat(unit.strength()).isEqualTo(60);
    assertThat(unit.posture()).isEqualTo(Posture.GARRISON);
    assertThat(unit.cohesion()).isCloseTo(0.5, within(1e-9));
    assertThat(unit.base()).isEqualTo(BASE);
  }

  @Test
  void aSeatUnderPressureIsNoRefuge() {
    SecurityUnit unit = pressed(0.31);
    small.cell("jnim", SmallCountry.GAO, 20_000);
    small.felt();
    day();
    assertThat(unit.locality()).as("one is pressed, the next is not guarded").isEqualTo(0);
  }

  @Test
  void withoutARefugeItDissolves() {
    SecurityUnit unit = small.unit("army", 0, 100);
    small.cell("jnim", 0, 1000);
    small.felt();
    unit.setCohesion(0.31);
    day();
    assertThat(unit.strength()).isZero();
  }

  @Test
  void neitherForeignUnitsNorThoseUnderWayGiveWay() {
    SecurityUnit mission = small.unit("mission", BASE, 100);
    SecurityUnit moving = small.unit("army", BASE, 100);
    moving.depart(3, 9);
    small.cell("jnim", BASE, 10_000);
    small.felt();
    mission.setCohesion(0.1);
    moving.setCohesion(0.1);
    day();
    assertThat(mission.locality()).isEqualTo(BASE);
    assertThat(moving.locality()).isEqualTo(BASE);
    assertThat(moving.cohesion()).isEqualTo(0.1);
  }

  private SecurityUnit pressed(double cohesion) {
    SecurityUnit unit = small.unit("army", BASE, 100);
    small.unit("army", SmallCountry.GAO, 10_000);
    small.cell("jnim", BASE, 10_000);
    small.felt();
    unit.setCohesion(cohesion);
    return unit;
  }

  /** Of 1000 units on one day, one in 365 alone; with allies 1/365 and nearly 1/30 more. */
  @Test
  void itComesBackWhenItsBaseIsSafeAndSoonerWithAllies() {
    Counts.near(1000 / 365.0, returning(SmallWorld.of()));
    SmallWorld allied = SmallWorld.of();
    allied.unit("mission", BASE, 1_000_000);
    allied.felt();
    Counts.near(1000 / 365.0 + 1000 / 30.0, returning(allied));
  }

  @Test
  void notWhereTheEnemyIsNorOverTheLinesOfATruce() {
    SmallWorld held = SmallWorld.of();
    held.cell("jnim", BASE, 1000);
    held.unit("mission", BASE, 100);
    held.felt();
    assertThat(returning(held)).isZero();
    SmallWorld truce = SmallWorld.of();
    truce.unit("mission", BASE, 1_000_000);
    truce.cell("azawad", BASE, 1000);
    truce.world().stances().set(Bloc.STATE, Bloc.AZAWAD, Stance.TRUCE);
    truce.felt();
    assertThat(returning(truce)).isZero();
  }

  @Test
  void theMarchBackTakesThreeDays() {
    SmallWorld allied = SmallWorld.of("parameters.garrison.return-alone-days=1");
    SecurityUnit unit = allied.unit("army", BASE, 100);
    allied.world().roster().place(unit, 5);
    new CollapseProcess(allied.world()).run();
    assertThat(unit.destination()).isEqualTo(BASE);
    assertThat(unit.arrives(2)).isFalse();
    assertThat(unit.arrives(3)).isTrue();
  }

  private static long returning(SmallWorld small) {
    for (int u = 0; u < 1000; u++) {
      small.world().roster().place(small.unit("army", BASE, 50), SmallCountry.MOPTI);
    }
    small.world().roster().place(small.unit("reserve", BASE, 50), SmallCountry.MOPTI);
    new CollapseProcess(small.world()).run();
    return small.world().roster().forces().stream().filter(SecurityUnit::underWay).count();
  }

  /** Uniform from half to one and a half times the loss: 1000 draws reach near both ends. */
  @Test
  void aCoupShakesTheStatesOwnUnitsUnevenlyAndStallsCommand() {
    SecurityUnit foreign = small.unit("intervention", 0, 100);
    for (int u = 0; u < 1000; u++) {
      small.unit("army", 0, 100).setCohesion(1);
    }
    double legitimacy = world.regime().legitimacy();
    Coups.happen(world, world.stream("test"), new Coup(-0.2, 30));
    var lost = world.roster().forces().stream().skip(1).mapToDouble(unit -> 1 - unit.cohesion());
    var summary = lost.summaryStatistics();
    assertThat(summary.getMin()).isBetween(0.175, 0.18);
    assertThat(summary.getMax()).isBetween(0.52, 0.525);
    assertThat(summary.getAverage()).isBetween(0.33, 0.37);
    assertThat(foreign.cohesion()).isEqualTo(0.9);
    assertThat(world.regime().legitimacy()).isCloseTo(legitimacy - 0.2, within(1e-9));
    assertThat(world.regime().paralysed(29)).isTrue();
    assertThat(world.regime().paralysed(30)).isFalse();
    assertThat(world.regime().coups()).isEqualTo(1);
  }

  private void day() {
    new CollapseProcess(world).run();
  }
}

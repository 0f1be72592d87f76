package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.model.ConflictEvent;
import org.harmattan.model.state.Chronicle.Deaths;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 21; without chance except where a test says so. */
@Tag("regime")
class RegimeProcessTest {
  @Test
  void aLossNextToTheCapitalCostsLegitimacyAndOneFarAwayHardly() {
    double near = lossAt(Worlds.of(), "Bamako");
    double far = lossAt(Worlds.of(), "Kidal");
    assertThat(near).isGreaterThan(0.01);
    assertThat(far).isPositive().isLessThan(near / 10);
  }

  @Test
  void whatIsAdmittedAndKnownCountsNotWhatHappened() {
    double honest = lossAt(Worlds.of("mechanisms.information=off"), "Bamako");
    double glossed = lossAt(Worlds.of(), "Bamako");
    World censored = Worlds.of();
    censored.regime().set(Policy.CENSORSHIP, true);
    assertThat(glossed).isLessThan(honest);
    assertThat(lossAt(censored, "Bamako")).isLessThan(glossed);
  }

  private static double lossAt(World world, String town) {
    new RegimeProcess(world, new PublicityProcess(world));
    double before = world.regime().legitimacy();
    attack(world, world.terrain().town(town), 0, 100);
    return before - world.regime().legitimacy();
  }

  private static void attack(World world, int place, int attackers, int soldiers) {
    MilitantCell cell = world.roster().cells().get(0);
    SecurityUnit unit = world.roster().forces().get(0);
    world.chronicle().fight(0, world.day(), cell, unit, place, new Deaths(attackers, soldiers, 0));
  }

  @Test
  void aClaimedVictoryRaisesItALittleAndIsABoast() {
    World world = Worlds.of();
    new RegimeProcess(world, new PublicityProcess(world));
    double before = world.regime().legitimacy();
    attack(world, world.terrain().capital(), 100, 0);
    assertThat(world.regime().legitimacy()).isBetween(before, before + 0.02).isNotEqualTo(before);
    assertThat(world.regime().boasted(world.day() + 1, 4)).isTrue();
    assertThat(world.regime().boasted(world.day() + 6, 4)).isFalse();
  }

  @Test
  void theBudgetFollowsLegitimacyAndTimeHeals() {
    World world = Worlds.of("parameters.regime.recovery-per-month=0.5");
    RegimeProcess process = new RegimeProcess(world, new PublicityProcess(world));
    world.regime().setLegitimacy(0);
    process.run();
    assertThat(world.regime().budget()).isLessThan(1);
    Worlds.run(world, process, 100);
    assertThat(world.regime().legitimacy()).isCloseTo(0.5, within(1e-9));
    assertThat(world.regime().budget()).isCloseTo(1, within(1e-9));
    assertThat(world.regime().coups()).isZero();
  }

  /** No coup in 240 months with a hazard of 0.83 x 0.25 a month: less than 1e-20. */
  @Test
  void coupsComeByHazardOnlyOnRequest() {
    World world = Worlds.of("parameters.regime.coup-hazard-per-year=10");
    Worlds.run(world, new RegimeProcess(world, new PublicityProcess(world)), 240);
    assertThat(world.regime().coups()).isPositive();
  }

  @Test
  void withTheSwitchOffNothingMovesIt() {
    assertThat(lossAt(Worlds.of("mechanisms.regime=off"), "Bamako")).isZero();
  }

  @Test
  void publicHearsMoreOfLargeEvents() {
    World world = Worlds.of();
    PublicityProcess publicity = new PublicityProcess(world);
    ConflictEvent small = Worlds.attack(0, 2);
    ConflictEvent large = Worlds.attack(0, 80);
    assertThat(publicity.knownShare(small)).isLessThan(publicity.knownShare(large));
    world.regime().set(Policy.CENSORSHIP, true);
    assertThat(publicity.knownShare(large)).isLessThan(0.6);
  }
}

package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 6: one week, without chance. */
@Tag("grievance")
class GrievanceProcessTest {
  private static final int PLACE = 5;
  private static final double WEEK = 7 / 30.4375;

  @Test
  void harmByAnySideRaisesGrievanceAndFear() {
    for (Bloc bloc : Bloc.armed()) {
      World world = SmallWorld.of().world();
      world.harm().week[bloc.ordinal()][PLACE] = 2;
      week(world);
      assertThat(world.society().grievance[PLACE]).as(bloc.id()).isCloseTo(0.1, within(1e-9));
      assertThat(world.society().fear[PLACE]).as(bloc.id()).isCloseTo(0.2, within(1e-9));
      assertThat(world.society().grievance[PLACE + 1]).isZero();
    }
  }

  @Test
  void bothFadeGrievanceToItsBaselineAndFearToNothing() {
    World world = SmallWorld.of().world();
    world.society().grievance[PLACE] = 0.9;
    world.society().baselineGrievance[PLACE] = 0.4;
    world.society().fear[PLACE] = 0.8;
    week(world);
    double grievance = 0.4 + 0.5 * Math.exp(-0.05 * WEEK);
    assertThat(world.society().grievance[PLACE]).isCloseTo(grievance, within(1e-6));
    assertThat(world.society().fear[PLACE]).isCloseTo(0.8 * Math.exp(-0.25 * WEEK), within(1e-6));
  }

  /** 1.3 times the grievance where no aid arrives; fear does not ask for aid. */
  @Test
  void whereAidDoesNotArriveHarmAngersMore() {
    World world = SmallWorld.of().world();
    world.harm().week[Bloc.IS.ordinal()][PLACE] = 2;
    world.society().access[PLACE] = 0;
    week(world);
    assertThat(world.society().grievance[PLACE]).isCloseTo(0.13, within(1e-9));
    assertThat(world.society().fear[PLACE]).isCloseTo(0.2, within(1e-9));
  }

  @Test
  void policiesRaiseTheBaselineAndNothingExceedsOne() {
    World world = SmallWorld.of("parameters.policies.curfew-grievance=0.3").world();
    world.regime().set(Policy.CURFEW, true);
    world.society().baselineGrievance[PLACE] = 0.9;
    world.society().grievance[PLACE] = 1;
    week(world);
    assertThat(world.society().grievance[PLACE]).isEqualTo(1);
    assertThat(world.society().grievance[SmallCountry.GAO]).isPositive();
  }

  @Test
  void switchedOffHarmIsNotFeltButWhatWasFades() {
    World world = SmallWorld.of("mechanisms.grievance=off").world();
    world.harm().week[Bloc.IS.ordinal()][PLACE] = 2;
    world.society().fear[PLACE] = 0.5;
    week(world);
    assertThat(world.society().grievance[PLACE]).isZero();
    assertThat(world.society().fear[PLACE]).isLessThan(0.5);
  }

  private static void week(World world) {
    new GrievanceProcess(world, new AccessProcess(world)).run();
  }
}

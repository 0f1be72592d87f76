package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** State service follows control, budget and priority: lost fast, built slowly. Without chance. */
@Tag("governance")
class ServiceProcessTest {
  private static final int PLACE = 5;
  private static final double WEEK = 7 / 30.4375;

  @Test
  void whereTheStateIsGoneServiceDecaysFast() {
    World world = SmallWorld.of().world();
    world.society().service[PLACE] = 0.6;
    world.society().sustainedService[PLACE] = 0.6;
    week(world);
    assertThat(world.society().service[PLACE]).isCloseTo(0.6 * Math.exp(-0.5 * WEEK), within(1e-6));
  }

  @Test
  void whereItIsInControlServiceIsBuiltSlowlyTowardWhatItSustains() {
    World world = guarded();
    double control = world.reach().control(PLACE)[Bloc.STATE.ordinal()];
    week(world);
    assertThat(world.society().service[PLACE]).isCloseTo(built(0.5 * control, 0.04), within(1e-6));
    assertThat(world.society().service[SmallCountry.DESERT]).isZero();
  }

  @Test
  void theBudgetAndABlockadeScaleIt() {
    World poor = guarded();
    double control = poor.reach().control(PLACE)[Bloc.STATE.ordinal()];
    poor.regime().setBudget(0.5);
    week(poor);
    assertThat(poor.society().service[PLACE]).isCloseTo(built(0.25 * control, 0.04), within(1e-6));
    World blockade = guarded("parameters.policies.blockade-service=0.6");
    blockade.regime().set(Policy.FUEL_BLOCKADE, true);
    week(blockade);
    double less = built(0.3 * control, 0.04);
    assertThat(blockade.society().service[PLACE]).isCloseTo(less, within(1e-6));
  }

  @Test
  void servicesFirstBuildsThreeTimesAsFastWithMoreMoney() {
    World world = guarded();
    double control = world.reach().control(PLACE)[Bloc.STATE.ordinal()];
    world.regime().set(Policy.SERVICES_FIRST, true);
    week(world);
    double more = built(1.4 * 0.5 * control, 0.12);
    assertThat(world.society().service[PLACE]).isCloseTo(more, within(1e-6));
  }

  private static World guarded(String... settings) {
    SmallWorld small = SmallWorld.of(settings);
    small.unit("army", PLACE, 1000);
    small.felt();
    small.world().society().sustainedService[PLACE] = 0.5;
    return small.world();
  }

  private static double built(double target, double ratePerMonth) {
    return target * (1 - Math.exp(-ratePerMonth * WEEK));
  }

  private static void week(World world) {
    new ServiceProcess(world).run();
  }
}

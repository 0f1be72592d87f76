package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanisms 9 and 10: what a unit knows, from its own eyes and from people. Without chance. */
@Tag("accuracy")
@Tag("tips")
class AccuracyAndTipsTest {
  private static final int PLACE = 5;
  private static final String NO_TIPS = "mechanisms.tips=off";

  @Test
  void accuracyFallsWithDistanceFromTheBase() {
    double atBase = accuracy(SmallWorld.of(NO_TIPS), PLACE);
    double far = accuracy(SmallWorld.of(NO_TIPS), PLACE + 5);
    assertThat(atBase).isCloseTo(0.35 / 2, within(1e-9));
    assertThat(far).isCloseTo(atBase * Math.exp(-100.0 / 200), within(1e-9));
    String off = "mechanisms.accuracy=off";
    assertThat(accuracy(SmallWorld.of(NO_TIPS, off), PLACE + 5)).isEqualTo(atBase);
  }

  @Test
  void itRisesWithSupportAndLocalKnowledge() {
    SmallWorld supported = SmallWorld.of(NO_TIPS).side(Bloc.STATE, PLACE, 1);
    assertThat(accuracy(supported, PLACE)).isCloseTo(0.35, within(1e-9));
    SmallWorld strangers = SmallWorld.of(NO_TIPS, "forces.army.local-knowledge=0.5");
    assertThat(accuracy(strangers, PLACE)).isCloseTo(0.35 / 4, within(1e-9));
  }

  private static double accuracy(SmallWorld small, int place) {
    var unit = small.unit("army", PLACE, 100);
    return new Intelligence(small.world()).accuracy(unit, Bloc.JNIM, place);
  }

  @Test
  void tipsComeFromSupportersAndFromThoseWhomTheStateServes() {
    assertThat(tips(SmallWorld.of())).isZero();
    assertThat(tips(supportive())).isCloseTo(0.3, within(1e-9));
    SmallWorld served = SmallWorld.of();
    served.world().society().service[PLACE] = 1;
    assertThat(tips(served)).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void fearOfThoseInControlSilencesThem() {
    SmallWorld small = supportive();
    small.world().society().fear[PLACE] = 1;
    assertThat(tips(small)).as("nobody to fear").isCloseTo(0.3, within(1e-9));
    small.cell("jnim", PLACE, 1000);
    small.felt();
    double control = small.world().reach().control(PLACE)[Bloc.JNIM.ordinal()];
    assertThat(control).isGreaterThan(0.8);
    assertThat(tips(small)).isCloseTo(0.3 * (1 - 0.8 * control), within(1e-9));
  }

  @Test
  void aPactSilencesHalfAndTheSwitchAll() {
    SmallWorld small = supportive();
    World world = small.world();
    world.society().pactUntilDay[Bloc.JNIM.ordinal()][PLACE] = 100;
    assertThat(tips(small)).isCloseTo(0.15, within(1e-9));
    assertThat(new Intelligence(world).tips(Bloc.IS, PLACE)).isCloseTo(0.3, within(1e-9));
    assertThat(tips(SmallWorld.of(NO_TIPS).side(Bloc.STATE, PLACE, 1))).isZero();
  }

  @Test
  void tipsAddToAccuracy() {
    double without = accuracy(SmallWorld.of(NO_TIPS).side(Bloc.STATE, PLACE, 1), PLACE);
    assertThat(accuracy(supportive(), PLACE)).isCloseTo(without + 0.3, within(1e-9));
  }

  private static SmallWorld supportive() {
    return SmallWorld.of().side(Bloc.STATE, PLACE, 1);
  }

  private static double tips(SmallWorld small) {
    return new Intelligence(small.world()).tips(Bloc.JNIM, PLACE);
  }
}

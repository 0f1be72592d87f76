package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.model.state.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 17: flight from harm and from a change of rulers, one process alone. */
@Tag("displacement")
class DisplacementProcessTest {
  @Test
  void whereRulersStayNobodyLeaves() {
    World world = Worlds.of();
    weeks(world, 4);
    assertThat(world.people().balance()).isCloseTo(0, within(1e-6));
    assertThat(away(world)).isZero();
  }

  @Test
  void peopleFleeNewRulersInProportionToWhatTheyGain() {
    double half = awayUnderNewRulers("parameters.displacement.per-new-rule=0.1");
    double full = awayUnderNewRulers("parameters.displacement.per-new-rule=0.2");
    assertThat(half).isPositive();
    assertThat(full / half).isBetween(1.8, 2.2);
  }

  @Test
  void nobodyFleesWhereDisplacementIsOff() {
    assertThat(awayUnderNewRulers("mechanisms.displacement=off")).isZero();
  }

  @Test
  void peopleFleeHarm() {
    World world = Worlds.of("parameters.displacement.per-new-rule=0");
    int capital = world.terrain().capital();
    world.harm().today[capital] = 10;
    process(world).run();
    assertThat(world.people().away(capital)).isPositive();
    assertThat(world.harm().today[capital]).isZero();
  }

  private static double awayUnderNewRulers(String setting) {
    World world = Worlds.of(setting);
    DisplacementProcess process = process(world);
    Worlds.disband(world);
    world.reach().rebuild(world.roster().all());
    world.reach().refreshControl();
    for (int week = 0; week < 8; week++) {
      process.fleeNewRulers();
    }
    return away(world);
  }

  private static void weeks(World world, int weeks) {
    DisplacementProcess process = process(world);
    for (int week = 0; week < weeks; week++) {
      process.fleeNewRulers();
    }
  }

  private static DisplacementProcess process(World world) {
    return new DisplacementProcess(world, new AccessProcess(world));
  }

  private static double away(World world) {
    double away = 0;
    for (int i = 0; i < world.terrain().size(); i++) {
      away += world.people().away(i);
    }
    return away;
  }

  private static final int PLACE = 5;

  /** Two hundredths a unit of harm; a tenth of it is felt next door; 3 deaths make a unit. */
  @Test
  void harmDrivesPeopleOutByItsSizeAndAlittleNextDoor() {
    SmallWorld small = SmallWorld.of();
    small.world().harm().today[PLACE] = 3;
    process(small.world()).run();
    assertThat(small.world().people().away(PLACE)).isCloseTo(400, within(1e-6));
    assertThat(small.world().people().away(PLACE + 1)).isCloseTo(40, within(1.0));
    assertThat(small.world().people().away(PLACE + 2)).isZero();
  }

  @Test
  void whereAidDoesNotArriveMoreLeave() {
    SmallWorld small = SmallWorld.of();
    small.world().society().access[PLACE] = 0;
    small.world().harm().today[PLACE] = 3;
    process(small.world()).run();
    assertThat(small.world().people().away(PLACE)).isCloseTo(1.3 * 400, within(1e-6));
  }

  /** At seats 4, 8 and 5 cells away, 3000 families: near and served before far and unsafe. */
  @Test
  void peopleGoToSaferNearerAndBetterServedPlaces() {
    double plain = hostedAt(SmallCountry.GAO, SmallWorld.of());
    SmallWorld unsafe = SmallWorld.of();
    unsafe.world().society().fear[SmallCountry.GAO] = 1;
    assertThat(hostedAt(SmallCountry.GAO, unsafe)).isZero();
    SmallWorld served = SmallWorld.of();
    served.world().society().service[SmallCountry.KIDAL] = 1;
    assertThat(hostedAt(SmallCountry.GAO, served)).isLessThan(plain);
    assertThat(plain).isGreaterThan(hostedAt(SmallCountry.KIDAL, SmallWorld.of()));
  }

  private static double hostedAt(int seat, SmallWorld small) {
    DisplacementProcess process = process(small.world());
    for (int day = 0; day < 300; day++) {
      small.world().harm().today[PLACE] = 0.1;
      process.run();
    }
    return small.world().people().hosted(seat);
  }

  /** Three in ten of those who live within 60 km of the border. */
  @Test
  void alongTheBorderSomeGoAbroad() {
    SmallWorld small = SmallWorld.of("parameters.backlash.spill-share=0");
    small.world().harm().today[14] = 3;
    small.world().harm().today[PLACE] = 3;
    process(small.world()).run();
    assertThat(small.world().people().abroad()).isCloseTo(0.3 * 400, within(1e-6));
    assertThat(small.world().people().away(14)).isCloseTo(400, within(1e-6));
  }

  @Test
  void theyReturnHomeOnceItIsQuiet() {
    SmallWorld small = SmallWorld.of("parameters.backlash.spill-share=0");
    DisplacementProcess process = process(small.world());
    small.world().harm().today[14] = 3;
    process.run();
    small.world().society().fear[14] = 0.5;
    process.returnHome();
    assertThat(small.world().people().away(14)).isCloseTo(400, within(1e-6));
    small.world().society().fear[14] = 0;
    process.returnHome();
    double left = Math.exp(-0.1 * 28 / 30.4375);
    assertThat(small.world().people().away(14)).isCloseTo(400 * left, within(1e-3));
    assertThat(small.world().people().abroad()).isCloseTo(120 * left, within(1e-3));
    assertThat(small.world().people().balance()).isCloseTo(0, within(1e-6));
  }
}

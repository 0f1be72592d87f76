package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How people choose sides; one week, without chance. */
@Tag("backlash")
@Tag("receptivity")
class AllegianceProcessTest {
  private static final int PLACE = 5;
  private static final double WEEK = 7 / 30.4375;
  private static final double FIRST = 0.003;

  @Test
  void theStateWinsThoseWhomItServesWhereItIsInControl() {
    SmallWorld small = SmallWorld.of();
    small.unit("army", PLACE, 1000);
    small.felt();
    week(small);
    assertThat(share(small, Bloc.STATE)).as("control alone wins nobody").isZero();
    small.world().society().service[PLACE] = 0.8;
    week(small);
    double control = small.world().reach().control(PLACE)[Bloc.STATE.ordinal()];
    assertThat(control).isGreaterThan(0.8);
    assertThat(share(small, Bloc.STATE)).isCloseTo(won(0.06 * 0.8 * control), within(1e-6));
    SmallWorld without = SmallWorld.of();
    without.world().society().service[PLACE] = 0.8;
    week(without);
    assertThat(share(without, Bloc.STATE)).as("service without control").isZero();
  }

  @Test
  void aBlocWinsFollowersWhereItIsPresentByControlAndByGoverning() {
    SmallWorld present = SmallWorld.of().present("jnim", PLACE);
    week(present);
    assertThat(share(present, Bloc.JNIM)).isCloseTo(won(FIRST), within(1e-6));
    assertThat(present.world().society().allegiance(Bloc.JNIM, PLACE + 1)).isZero();
    SmallWorld governed = SmallWorld.of().present("jnim", PLACE);
    governed.world().society().governance[Bloc.JNIM.ordinal()][PLACE] = 0.5;
    week(governed);
    assertThat(share(governed, Bloc.JNIM)).isCloseTo(won(FIRST + 0.045 * 0.5), within(1e-6));
    SmallWorld held = SmallWorld.of();
    held.cell("jnim", PLACE, 1000);
    held.felt();
    double control = held.world().reach().control(PLACE)[Bloc.JNIM.ordinal()];
    week(held);
    assertThat(share(held, Bloc.JNIM)).isCloseTo(won(FIRST + 0.045 * control), within(1e-6));
  }

  @Test
  void aPactDoublesWhatGoverningWins() {
    SmallWorld small = SmallWorld.of().present("jnim", PLACE);
    World world = small.world();
    world.society().governance[Bloc.JNIM.ordinal()][PLACE] = 0.5;
    world.society().pactUntilDay[Bloc.JNIM.ordinal()][PLACE] = 100;
    week(small);
    assertThat(share(small, Bloc.JNIM)).isCloseTo(won(FIRST + 2 * 0.045 * 0.5), within(1e-6));
  }

  /** Three quarters of the people are farmers, who count in full for a farmers' group. */
  @Test
  void aGroupAppealsToItsOwnCommunityMoreThanToTheOther() {
    SmallWorld herders = SmallWorld.of().present("katiba", PLACE);
    week(herders);
    assertThat(share(herders, Bloc.JNIM)).isCloseTo(won(FIRST * (0.25 + 0.3 * 0.75)), within(1e-6));
    SmallWorld farmers = SmallWorld.of().present("is", PLACE);
    week(farmers);
    assertThat(share(farmers, Bloc.IS)).isCloseTo(won(FIRST * (0.75 + 0.3 * 0.25)), within(1e-6));
  }

  @Test
  void doctrineAndABlockadeChangeWhatABlocWins() {
    SmallWorld little = SmallWorld.of("blocs.jnim.persuasion=0.5").present("jnim", PLACE);
    week(little);
    assertThat(share(little, Bloc.JNIM)).isCloseTo(won(0.5 * FIRST), within(1e-6));
    SmallWorld unarmed = SmallWorld.of("blocs.jnim.recruitment=0").present("jnim", PLACE);
    week(unarmed);
    assertThat(share(unarmed, Bloc.JNIM)).as("followers").isCloseTo(won(FIRST), within(1e-6));
    SmallWorld blockade =
        SmallWorld.of("parameters.policies.blockade-resentment=0.25").present("jnim", PLACE);
    blockade.world().regime().set(Policy.FUEL_BLOCKADE, true);
    week(blockade);
    assertThat(share(blockade, Bloc.JNIM)).isCloseTo(won(0.25 * FIRST), within(1e-6));
  }

  /** One presence covers a quarter of the place, the rest as far as all around is covered. */
  @Test
  void onCoarseCellsAPresenceReachesOnlyPartOfThePeople() {
    SmallWorld small =
        SmallWorld.of("parameters.allegiance.presence-area-km2=100").present("jnim", PLACE);
    week(small);
    assertThat(share(small, Bloc.JNIM)).isCloseTo(won(0.25 * FIRST), within(1e-6));
    SmallWorld around = SmallWorld.of("parameters.allegiance.presence-area-km2=100");
    for (int i = 0; i < SmallCountry.SIZE; i++) {
      around.present("jnim", i);
    }
    week(around);
    assertThat(share(around, Bloc.JNIM)).isCloseTo(won(FIRST), within(1e-6));
  }

  @Test
  void whereABlocIsGoneItsFollowersDriftBack() {
    SmallWorld small = SmallWorld.of().side(Bloc.JNIM, PLACE, 0.5);
    small.side(Bloc.JNIM, PLACE + 1, 0.5).present("jnim", PLACE + 1);
    week(small);
    assertThat(share(small, Bloc.JNIM)).isCloseTo(0.5 * Math.exp(-0.04 * WEEK), within(1e-6));
    assertThat(small.world().society().allegiance(Bloc.JNIM, PLACE + 1)).isGreaterThan(0.5);
  }

  /** All are aggrieved; presence without fighters asks a quarter and can win three in ten. */
  @Test
  void withReceptivityOnlyPartOfThePeopleIsWonAndOthersDriftBack() {
    String[] receptive = {
      "mechanisms.receptivity=on",
      "parameters.receptivity.clandestine-share=0.25",
      "parameters.receptivity.any-appeal=0.3"
    };
    SmallWorld small = SmallWorld.of(receptive).present("jnim", PLACE);
    small.everywhere(small.world().society().grievance, 1);
    week(small);
    double asked = 0.25 * FIRST;
    assertThat(share(small, Bloc.JNIM)).isCloseTo(0.3 * won(asked), within(1e-7));
    SmallWorld full = SmallWorld.of(receptive).present("jnim", PLACE).side(Bloc.JNIM, PLACE, 0.5);
    full.everywhere(full.world().society().grievance, 1);
    week(full);
    assertThat(share(full, Bloc.JNIM)).isCloseTo(0.5 - (0.5 - 0.3) * won(asked), within(1e-7));
    SmallWorld content = SmallWorld.of(receptive).present("jnim", PLACE);
    week(content);
    assertThat(share(content, Bloc.JNIM)).as("without grievance").isZero();
  }

  /** Loyalty to the state fades at the rate at which followers of the absent drift back. */
  @Test
  void whereItsEnemiesRuleTheStateLosesFollowers() {
    SmallWorld small = ruledBy("jnim");
    double control = small.world().reach().control(PLACE)[Bloc.JNIM.ordinal()];
    assertThat(control).isGreaterThan(0.5);
    week(small);
    assertThat(share(small, Bloc.STATE))
        .isCloseTo(0.5 * Math.exp(-0.04 * control * WEEK), within(1e-6));
    SmallWorld ally = ruledBy("platform");
    week(ally);
    assertThat(share(ally, Bloc.STATE)).isEqualTo(0.5);
  }

  private static SmallWorld ruledBy(String group) {
    SmallWorld small =
        SmallWorld.of(
            "parameters.allegiance.first-followers-per-month=0",
            "parameters.allegiance.by-control-per-month=0");
    small.side(Bloc.STATE, PLACE, 0.5).cell(group, PLACE, 1000);
    return small.felt();
  }

  @Test
  void harmDrivesFollowersAwayFromThePerpetratorAndOthersGainThem() {
    SmallWorld small = SmallWorld.of().side(Bloc.STATE, PLACE, 0.5).present("jnim", PLACE);
    small.world().harm().week[Bloc.STATE.ordinal()][PLACE] = 2;
    week(small);
    double rate = 0.08 * 2 * (1 - 0.5);
    assertThat(share(small, Bloc.STATE))
        .isBetween(0.5 * won(0) + 0.48, 0.5 - 0.5 * won(rate) * 0.9);
    assertThat(share(small, Bloc.JNIM)).isGreaterThan(won(FIRST));
    SmallWorld off = SmallWorld.of("mechanisms.backlash=off").side(Bloc.STATE, PLACE, 0.5);
    off.world().harm().week[Bloc.STATE.ordinal()][PLACE] = 2;
    week(off);
    assertThat(share(off, Bloc.STATE)).isEqualTo(0.5);
  }

  @Test
  void whoLeavesAPerpetratorGoesToTheStateOrToWhoIsPresent() {
    SmallWorld small = SmallWorld.of().side(Bloc.JNIM, PLACE, 1).present("is", PLACE);
    small.world().harm().week[Bloc.JNIM.ordinal()][PLACE] = 5;
    small.side(Bloc.JNIM, PLACE, 0.9);
    week(small);
    assertThat(share(small, Bloc.STATE)).isPositive();
    assertThat(share(small, Bloc.IS)).isPositive();
    assertThat(share(small, Bloc.AZAWAD)).isZero();
  }

  @Test
  void harmIsRememberedForSomeWeeksAndFeltNextDoor() {
    SmallWorld small = SmallWorld.of();
    World world = small.world();
    world.harm().week[Bloc.STATE.ordinal()][PLACE] = 2;
    AllegianceProcess process = new AllegianceProcess(world);
    process.run();
    double[] memory = world.harm().memory[Bloc.STATE.ordinal()];
    assertThat(memory[PLACE]).isEqualTo(2);
    assertThat(memory[PLACE + 1]).isCloseTo(0.2, within(1e-9));
    assertThat(memory[PLACE + 2]).isZero();
    world.harm().endWeek();
    process.run();
    assertThat(memory[PLACE]).isCloseTo(2 * Math.exp(-7.0 / 18), within(1e-9));
  }

  @Test
  void nobodyChoosesASideWhereNobodyLives() {
    SmallWorld small = SmallWorld.of().present("jnim", SmallCountry.DESERT);
    week(small);
    assertThat(small.world().society().allegiance(Bloc.JNIM, SmallCountry.DESERT)).isZero();
  }

  private static void week(SmallWorld small) {
    new AllegianceProcess(small.world()).run();
  }

  private static double share(SmallWorld small, Bloc bloc) {
    return small.world().society().allegiance(bloc, PLACE);
  }

  /** Share won of people without a side at a monthly rate. */
  private static double won(double ratePerMonth) {
    return 1 - Math.exp(-ratePerMonth * WEEK);
  }
}

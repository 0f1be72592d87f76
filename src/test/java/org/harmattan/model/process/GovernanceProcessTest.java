package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 12. Pacts are counted over many weeks; bounds as in {@link Counts}. */
@Tag("governance")
class GovernanceProcessTest {
  private static final int PLACE = 5;
  private static final int WEEKS = 4000;
  private static final double WEEK = 7 / 30.4375;

  @Test
  void aPresentBlocGovernsTheMoreTheMoreItControlsAndCares() {
    SmallWorld small = held();
    double control = small.world().reach().control(PLACE)[Bloc.JNIM.ordinal()];
    week(small);
    assertThat(governance(small)).isCloseTo(1 - Math.exp(-0.06 * control * WEEK), within(1e-6));
    SmallWorld careless = held("blocs.jnim.governance=0.1");
    week(careless);
    double little = 1 - Math.exp(-0.006 * control * WEEK);
    assertThat(governance(careless)).isCloseTo(little, within(1e-6));
  }

  @Test
  void theStatesControlAndDepartureWearItDown() {
    SmallWorld small = SmallWorld.of();
    small.unit("army", PLACE, 1000);
    small.felt();
    double state = small.world().reach().control(PLACE)[Bloc.STATE.ordinal()];
    small.world().society().governance[Bloc.JNIM.ordinal()][PLACE] = 0.5;
    week(small);
    double rate = 0.15 * state + 0.3;
    assertThat(governance(small)).isCloseTo(0.5 * Math.exp(-rate * WEEK), within(1e-6));
    SmallWorld present = SmallWorld.of();
    present.unit("army", PLACE, 1000);
    present.felt().present("jnim", PLACE);
    present.world().society().governance[Bloc.JNIM.ordinal()][PLACE] = 0.5;
    week(present);
    double contest = 0.5 * Math.exp(-0.15 * state * WEEK);
    assertThat(governance(present)).isCloseTo(contest, within(1e-6));
  }

  @Test
  void besiegedPeopleSeekPacts() {
    SmallWorld small = held();
    double control = small.world().reach().control(PLACE)[Bloc.JNIM.ordinal()];
    assertThat(pacts(small)).as("without fear").isZero();
    small.world().society().fear[PLACE] = 0.8;
    double siege = control * 0.8;
    double hazard = 0.02 * siege * control;
    Counts.near(WEEKS, 1 - Math.exp(-hazard * WEEK), pacts(small));
    SmallWorld absent = SmallWorld.of();
    absent.world().society().fear[PLACE] = 1;
    assertThat(pacts(absent)).isZero();
  }

  @Test
  void notWhereTheStateHoldsMore() {
    SmallWorld small = held();
    small.unit("army", PLACE, 10_000);
    small.felt();
    small.world().society().fear[PLACE] = 1;
    assertThat(pacts(small)).isZero();
  }

  @Test
  void aPolicyOfLocalPactsNeedsNoSiegeAndMultipliesThem() {
    SmallWorld small =
        held(
            "parameters.policies.pact-policy-factor=5",
            "parameters.policies.pact-policy-siege=0.4");
    small.world().regime().set(Policy.LOCAL_PACTS, true);
    double control = small.world().reach().control(PLACE)[Bloc.JNIM.ordinal()];
    double hazard = 5 * 0.02 * 0.4 * control;
    Counts.near(WEEKS, 1 - Math.exp(-hazard * WEEK), pacts(small));
  }

  @Test
  void aPactHoldsAYear() {
    SmallWorld small = held("parameters.governance.pacts-per-month=1");
    small.world().society().fear[PLACE] = 1;
    int begun = -1;
    GovernanceProcess process = new GovernanceProcess(small.world());
    while (begun < 0) {
      process.run();
      begun = small.world().society().pact(Bloc.JNIM, PLACE, 0) ? 0 : -1;
    }
    assertThat(small.world().society().pact(Bloc.JNIM, PLACE, 364)).isTrue();
    assertThat(small.world().society().pact(Bloc.JNIM, PLACE, 366)).isFalse();
  }

  @Test
  void switchedOffNobodyGovernsAndNobodyMakesPacts() {
    SmallWorld small = held("mechanisms.governance=off");
    small.world().society().fear[PLACE] = 1;
    assertThat(pacts(small)).isZero();
    assertThat(governance(small)).isZero();
  }

  private static SmallWorld held(String... settings) {
    SmallWorld small = SmallWorld.of(settings);
    small.cell("jnim", PLACE, 1000);
    return small.felt();
  }

  private static void week(SmallWorld small) {
    new GovernanceProcess(small.world()).run();
  }

  private static double governance(SmallWorld small) {
    return small.world().society().governance[Bloc.JNIM.ordinal()][PLACE];
  }

  private static int pacts(SmallWorld small) {
    World world = small.world();
    GovernanceProcess process = new GovernanceProcess(world);
    int pacts = 0;
    for (int week = 0; week < WEEKS; week++) {
      process.run();
      int[] until = world.society().pactUntilDay[Bloc.JNIM.ordinal()];
      pacts += until[PLACE] > 0 ? 1 : 0;
      until[PLACE] = 0;
    }
    return pacts;
  }
}

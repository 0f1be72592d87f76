package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each policy does something and has a price; without chance. */
@Tag("governance")
class PolicyEffectsTest {
  private final World world = Worlds.of();
  private final PolicyEffects effects = new PolicyEffects(world);
  private final int capital = world.terrain().capital();
  private final int farAway = world.terrain().town("Kidal");

  @Test
  void withoutAPolicyNothingChanges() {
    assertThat(effects.attacks(Bloc.JNIM, capital)).isEqualTo(1);
    assertThat(effects.capitalReach()).isEqualTo(1);
    assertThat(effects.convoys() + effects.censorship() + effects.grievance(capital)).isZero();
    assertThat(effects.operations() * effects.service() * effects.pacts()).isEqualTo(1);
    assertThat(effects.recruitment(capital) * effects.following(Bloc.JNIM)).isEqualTo(1);
    assertThat(effects.legitimacy() + effects.pactsWithoutSiege()).isZero();
  }

  @Test
  void closedMarketsHinderAndAngerAroundTheCapitalOnly() {
    world.regime().set(Policy.LIVESTOCK_MARKETS_CLOSED, true);
    assertThat(effects.capitalReach()).isLessThan(1);
    assertThat(effects.recruitment(capital)).isLessThan(1);
    assertThat(effects.grievance(capital)).isPositive();
    assertThat(effects.grievance(farAway)).isZero();
  }

  @Test
  void aCurfewHoldsBackAttacksInTownsAndAngersThem() {
    world.regime().set(Policy.CURFEW, true);
    assertThat(effects.attacks(Bloc.JNIM, farAway)).isLessThan(1);
    assertThat(effects.grievance(farAway)).isPositive();
    double baseline = world.society().grievance[capital];
    new GrievanceProcess(world, new AccessProcess(world)).run();
    assertThat(world.society().grievance[capital]).isGreaterThan(baseline);
  }

  @Test
  void aBlockadeCostsServiceMobilityAndTheBlockadersFollowers() {
    world.regime().set(Policy.FUEL_BLOCKADE, true);
    assertThat(effects.service()).isLessThan(1);
    assertThat(effects.operations()).isLessThan(1);
    assertThat(effects.convoys()).isPositive();
    assertThat(effects.following(Bloc.JNIM)).isLessThan(1);
    assertThat(effects.following(Bloc.IS)).isEqualTo(1);
    double before = Arrays.stream(world.society().service).sum();
    new ServiceProcess(world).run();
    assertThat(Arrays.stream(world.society().service).sum()).isLessThan(before);
  }

  @Test
  void servicesFirstCostOperationsAndCensorshipLegitimacy() {
    world.regime().set(Policy.SERVICES_FIRST, true);
    world.regime().set(Policy.CENSORSHIP, true);
    assertThat(effects.operations()).isLessThan(1);
    assertThat(effects.censorship()).isPositive();
    assertThat(effects.legitimacy()).isNegative();
  }

  @Test
  void localPactsHoldBackAttacksAndSilenceTips() {
    int i = world.terrain().town("Mopti");
    double tips = new Intelligence(world).tips(Bloc.JNIM, i);
    world.society().pactUntilDay[Bloc.JNIM.ordinal()][i] = 1000;
    assertThat(effects.attacks(Bloc.JNIM, i)).isEqualTo(1);
    world.regime().set(Policy.LOCAL_PACTS, true);
    assertThat(effects.attacks(Bloc.JNIM, i)).isLessThan(1);
    assertThat(effects.pacts()).isGreaterThan(1);
    assertThat(effects.pactsWithoutSiege()).isPositive();
    assertThat(tips).isPositive();
    assertThat(new Intelligence(world).tips(Bloc.JNIM, i)).isLessThan(tips);
  }

  /** Means of about 150 and 75 deaths' events: the counts meet with a chance below 1e-4. */
  @Test
  void pactsCalmViolenceBetweenABlocAndThePeople() {
    assertThat(oneSidedEvents(true)).isLessThan(oneSidedEvents(false));
  }

  private static int oneSidedEvents(boolean pacts) {
    World world = Worlds.of("parameters.civilian-harm.indiscriminate-per-month=0.5");
    for (Bloc bloc : Bloc.nonState()) {
      Arrays.fill(world.society().pactUntilDay[bloc.ordinal()], pacts ? 1_000_000 : 0);
    }
    int[] events = {0};
    world.chronicle().listen(event -> events[0] += event.initiator() == Bloc.STATE ? 0 : 1);
    Worlds.run(world, new CivilianHarmProcess(world), 400);
    return events[0];
  }
}

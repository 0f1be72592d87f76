package org.harmattan.model.process;

import org.harmattan.mechanism.Hazard;
import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.RegimeLegitimacy;
import org.harmattan.mechanism.Time;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.state.Regime;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.TimelineEvent.Coup;
import org.harmattan.scenario.parameters.Information;
import org.harmattan.scenario.parameters.RegimeParameters;

/**
 * Mechanism 21: losses move legitimacy by what is admitted or becomes known of them, and claimed
 * victories raise it a little, both the less the farther from the capital. The budget follows.
 * Coups come by date, and on request by a hazard that grows as legitimacy falls.
 */
public final class RegimeProcess implements Process {
  private final World world;
  private final RegimeParameters parameters;
  private final Information information;
  private final PublicityProcess publicity;
  private final PolicyEffects policies;
  private final Randomness random;
  private final boolean on;
  private final double kept;

  public RegimeProcess(World world, PublicityProcess publicity) {
    this.world = world;
    this.parameters = world.parameters().regime();
    this.information = world.parameters().information();
    this.publicity = publicity;
    this.policies = new PolicyEffects(world);
    this.random = world.stream("regime");
    this.on = world.has(Mechanism.REGIME);
    this.kept = Hazard.kept(parameters.recoveryPerMonth(), Time.LONG_STEP_MONTHS);
    world.chronicle().listen(this::suffer);
  }

  /** Every 30 days legitimacy returns to its level, the budget follows, somebody may take power. */
  @Override
  public void run() {
    if (!on) {
      return;
    }
    Regime regime = world.regime();
    double level = regime.initialLegitimacy() + policies.legitimacy();
    regime.setLegitimacy(Hazard.toward(regime.legitimacy(), level, kept));
    double gap = regime.legitimacy() - regime.initialLegitimacy();
    regime.setBudget(
        policies.budget() * RegimeLegitimacy.budget(parameters.budgetSensitivity(), gap));
    double coup =
        RegimeLegitimacy.coupHazardPerMonth(
            parameters.coupHazardPerYear() / 12, regime.legitimacy());
    if (random.occurs(coup * Time.LONG_STEP_MONTHS)) {
      int days = (int) parameters.coupParalysisDays();
      Coups.happen(world, random, new Coup(parameters.coupLegitimacy(), days));
    }
  }

  private void suffer(ConflictEvent event) {
    boolean began = event.initiator() == Bloc.STATE;
    if (!on || !began && event.opponent() != Bloc.STATE) {
      return;
    }
    int own = began ? event.deathsInitiator() : event.deathsOpponent();
    int enemy = began ? event.deathsOpponent() : event.deathsInitiator();
    double weight =
        RegimeLegitimacy.distanceWeight(
            world.terrain().straightKm(event.locality(), world.terrain().capital()),
            parameters.distanceLengthKm());
    Regime regime = world.regime();
    double lost =
        RegimeLegitimacy.afterLosses(
            regime.legitimacy(), parameters.lossWeight(), own * believed(event), weight);
    double claimed = enemy * claims();
    regime.setLegitimacy(
        RegimeLegitimacy.afterVictory(lost, parameters.victoryGain(), claimed, weight));
    if (claimed >= world.parameters().capital().boastDeaths()) {
      regime.boast(world.day());
    }
  }

  /** Share of the state's losses that the public believes: what is admitted, and what it hears. */
  private double believed(ConflictEvent event) {
    double admitted =
        world.has(Mechanism.INFORMATION)
            ? information.admittedOwnLosses() * (1 - policies.censorship())
            : 1;
    return RegimeLegitimacy.believedShare(admitted, publicity.knownShare(event));
  }

  private double claims() {
    return world.has(Mechanism.INFORMATION) ? information.claimedEnemyLosses() : 1;
  }
}

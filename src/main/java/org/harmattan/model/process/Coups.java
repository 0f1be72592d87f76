package org.harmattan.model.process;

import org.harmattan.mechanism.Randomness;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.TimelineEvent.Coup;

/** What a coup does, whether it comes by date or by hazard. */
final class Coups {
  private Coups() {}

  /** Those in power change, command stalls, and the state's own units lose cohesion. */
  static void happen(World world, Randomness random, Coup coup) {
    world.regime().coup(coup.legitimacyChange(), world.day() + coup.paralysisDays());
    double lost = world.parameters().combat().coupCohesionLoss();
    double spread = world.parameters().garrison().coupLossSpread();
    for (SecurityUnit unit : world.roster().forces()) {
      if (!unit.traits().foreign()) {
        unit.setCohesion(unit.cohesion() - lost * (1 - spread + 2 * spread * random.nextUniform()));
      }
    }
  }
}

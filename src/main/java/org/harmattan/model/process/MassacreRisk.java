package org.harmattan.model.process;

import org.harmattan.mechanism.MassacreTail;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Massacres;

/** Turns an event of one-sided violence into a massacre now and then (mechanism 11c). */
final class MassacreRisk {
  private final Massacres parameters;
  private final boolean on;

  MassacreRisk(World world) {
    this.parameters = world.parameters().massacres();
    this.on = world.has(Mechanism.MASSACRES);
  }

  /** Deaths of a unit's event: as many as drawn, or those of a massacre, within the same cap. */
  int deaths(Randomness random, int drawn, double perMember, Unit unit, double discipline) {
    double risk =
        MassacreTail.probability(
            parameters.share(), discipline, unit.strength(), parameters.halfStrength());
    if (!on || !random.chance(risk)) {
      return drawn;
    }
    int deaths =
        MassacreTail.deaths(
            random.nextUniform(),
            parameters.leastDeaths(),
            parameters.mostDeaths(),
            parameters.exponent());
    int cap = Math.max(1, (int) (unit.strength() * perMember));
    return Math.max(drawn, Math.min(cap, deaths));
  }
}

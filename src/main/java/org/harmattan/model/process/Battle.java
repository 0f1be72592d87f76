package org.harmattan.model.process;

import org.harmattan.mechanism.Encounter;
import org.harmattan.mechanism.Encounter.Place;
import org.harmattan.mechanism.Encounter.Side;
import org.harmattan.mechanism.GarrisonCohesion;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.state.Chronicle.Deaths;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Combat;

/** Mechanism 8: two units meet; people die; whoever is far weaker disperses. */
final class Battle {
  private final World world;
  private final Combat parameters;
  private final Randomness random;
  private final Dispersal dispersal;

  Battle(World world, Randomness random) {
    this.world = world;
    this.parameters = world.parameters().combat();
    this.random = random;
    this.dispersal = new Dispersal(world, random);
  }

  /**
   * Lets two units fight.
   *
   * @param wave the wave it belongs to, or 0
   * @param accuracy accuracy of the attacker's fire, 0 to 1
   * @param advantage losses of the attacked relative to those of the attacker
   */
  void fight(int wave, Unit attacker, Unit defender, double accuracy, double advantage) {
    if (!world.has(Mechanism.ATTRITION)) {
      return;
    }
    int place = defender.locality();
    double intensity =
        Encounter.intensity(random, parameters.intensityMedian(), parameters.intensitySpread());
    Encounter.Deaths deaths =
        Encounter.sample(
            random,
            new Side(attacker.strength(), effectiveness(attacker), accuracy),
            new Side(defender.strength(), effectiveness(defender), parameters.cellAccuracy()),
            advantage,
            intensity,
            new Place(world.people().at(place), parameters.bystanderShare()));
    lose(attacker, deaths.attacker());
    lose(defender, deaths.defender());
    int civilians =
        world.harmCivilians(attacker.bloc(), place, deaths.civiliansByAttacker())
            + world.harmCivilians(defender.bloc(), place, deaths.civiliansByDefender());
    Deaths all = new Deaths(deaths.attacker(), deaths.defender(), civilians);
    world.chronicle().fight(wave, world.day(), attacker, defender, place, all);
    shake(attacker, deaths.attacker());
    shake(defender, deaths.defender());
    dispersal.consider(defender, attacker);
  }

  private void lose(Unit unit, int deaths) {
    unit.change(-deaths);
    if (unit.cell()) {
      world.people().fightersDie(deaths);
    }
  }

  /** Losses shake a security unit's cohesion. */
  static void shake(Unit unit, int deaths) {
    if (unit instanceof SecurityUnit security) {
      security.setCohesion(
          GarrisonCohesion.afterDeaths(security.cohesion(), deaths, security.strength()));
    }
  }

  static double effectiveness(Unit unit) {
    return unit instanceof SecurityUnit security ? security.traits().effectiveness() : 1;
  }
}

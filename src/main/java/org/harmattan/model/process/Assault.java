package org.harmattan.model.process;

import org.harmattan.mechanism.Engagement;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.ForceKind;
import org.harmattan.scenario.parameters.Combat;
import org.harmattan.scenario.parameters.Targeting;

/** Whom a cell attacks, and the attack: the same whether it acts alone or in a wave. */
final class Assault {
  private final World world;
  private final Combat parameters;
  private final Targeting targeting;
  private final Targets targets;
  private final Battle battle;
  private final Ambush ambush;
  private final PolicyEffects policies;

  Assault(World world, Randomness random) {
    this.world = world;
    this.parameters = world.parameters().combat();
    this.targeting = world.parameters().targeting();
    this.targets = new Targets(world, random);
    this.battle = new Battle(world, random);
    this.ambush = new Ambush(world, random);
    this.policies = new PolicyEffects(world);
  }

  /** A hostile unit within range, or null where there is nobody. */
  Unit target(MilitantCell cell) {
    return target(cell, 1);
  }

  /** The same, with the state's own units drawn more often by a factor. */
  Unit target(MilitantCell cell, double stateFactor) {
    return targets.draw(
        cell.locality(),
        parameters.attackRangeKm(),
        (unit, km) -> weight(cell, unit, km) * (ofTheState(unit) ? stateFactor : 1));
  }

  private static boolean ofTheState(Unit unit) {
    return unit instanceof SecurityUnit security && !security.traits().foreign();
  }

  /** How worthwhile it is to attack what was drawn last: 0 to 1. */
  double opportunity() {
    return Engagement.meetingProbability(targets.total());
  }

  /** Attacks; {@code wave} is the wave it belongs to, or 0. */
  void attack(int wave, MilitantCell cell, Unit target) {
    if (ambush.possible(target)) {
      ambush.fight(wave, cell, (SecurityUnit) target);
    } else {
      battle.fight(wave, cell, target, parameters.cellAccuracy(), parameters.attackerAdvantage());
    }
  }

  /**
   * Weak units near by are attacked rather than strong or distant ones. In the capital, watched as
   * no other place, only strikes are undertaken (mechanism 20).
   */
  private double weight(MilitantCell cell, Unit unit, double km) {
    if (!hostile(cell.bloc(), unit) || unit.locality() == world.terrain().capital()) {
      return 0;
    }
    double near = Engagement.nearness(targeting.edgeLoss(), km, parameters.attackRangeKm());
    double exposed = unit.strength() * (unit.cell() ? 1 : targeting.exposedShare());
    double visibility =
        unit instanceof MilitantCell other && !other.open() ? targeting.hiddenRivalExposure() : 1;
    double held = unit.cell() ? 1 : policies.attacks(cell.bloc(), unit.locality());
    double worth = unit.bloc() == Bloc.MILITIA ? targeting.militiaWeight() : 1;
    return held
        * worth
        * Engagement.targetWeight(
            targeting.cellInitiative(), near, cell.strength(), exposed, visibility);
  }

  /** Contractors serve the state and keep its truces; other foreign forces have a mandate. */
  private boolean hostile(Bloc bloc, Unit unit) {
    if (unit instanceof SecurityUnit security
        && security.traits().foreign()
        && security.traits().kind() != ForceKind.CONTRACTOR) {
      return security.opposes(bloc) || bloc.militant();
    }
    return world.stances().hostile(bloc, unit.bloc());
  }
}

package org.harmattan.model.process;

import org.harmattan.mechanism.Engagement;
import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.Time;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.Operation;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.ForceKind;
import org.harmattan.scenario.parameters.Combat;
import org.harmattan.scenario.parameters.Targeting;

/**
 * Security units go after cells they know of. What they do not know they miss, and then the people
 * around pay.
 */
public final class OperationProcess implements Process {
  private final World world;
  private final Combat parameters;
  private final Targeting targeting;
  private final Randomness random;
  private final Targets targets;
  private final Battle battle;
  private final Intelligence intelligence;
  private final PolicyEffects policies;
  private final double perDay;

  public OperationProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().combat();
    this.targeting = world.parameters().targeting();
    this.random = world.stream("operations");
    this.targets = new Targets(world, random);
    this.battle = new Battle(world, random);
    this.intelligence = new Intelligence(world);
    this.policies = new PolicyEffects(world);
    this.perDay = parameters.operationsPerMonth() * Time.DAY_MONTHS;
  }

  @Override
  public void run() {
    for (SecurityUnit unit : world.roster().forces()) {
      if (unit.strength() > 0 && !unit.underWay() && random.chance(rate(unit))) {
        operate(unit);
      }
    }
  }

  private double rate(SecurityUnit unit) {
    Operation operation = world.operations().get(unit.actor());
    double intensity =
        operation != null && world.day() < operation.untilDay() ? operation.intensity() : 1;
    boolean idle = world.regime().paralysed(world.day()) && !unit.traits().foreign();
    double means = unit.traits().foreign() ? 1 : policies.operations();
    double mobility = unit.traits().mobile() ? 1 : targeting.immobileOperations();
    return idle ? 0 : Engagement.operationsPerDay(perDay, intensity, means, mobility);
  }

  private void operate(SecurityUnit unit) {
    boolean airMobile = unit.traits().mobile() && unit.traits().foreign();
    double rangeKm =
        parameters.operationRangeKm() * (airMobile ? parameters.foreignRangeFactor() : 1);
    Unit target =
        targets.draw(unit.locality(), rangeKm, (other, km) -> weight(unit, other, km, rangeKm));
    if (target != null && random.chance(Engagement.meetingProbability(targets.total()))) {
      battle.fight(0, unit, target, accuracy(unit, (MilitantCell) target), 1);
    }
  }

  /** Fighters in the open can be told from civilians; hidden ones only by what is known of them. */
  private double accuracy(SecurityUnit unit, MilitantCell cell) {
    double known = intelligence.accuracy(unit, cell.bloc(), cell.locality());
    return cell.open() ? Engagement.accuracyInTheOpen(known, parameters.openExposure()) : known;
  }

  /** A cell in the open is found; a hidden one only where the unit is told of it. */
  private double weight(SecurityUnit unit, Unit other, double km, double rangeKm) {
    if (!(other instanceof MilitantCell cell) || !opposes(unit, cell.bloc())) {
      return 0;
    }
    return Engagement.searchWeight(
        Engagement.nearness(targeting.edgeLoss(), km, rangeKm),
        cell.open() ? 1 : 1 / parameters.openExposure(),
        world.borderland().exposure(cell.locality()),
        targeting.forceInitiative(),
        intelligence.accuracy(unit, cell.bloc(), cell.locality()));
  }

  /** Foreign forces fight militants whatever the state's truces; contractors serve the state. */
  private boolean opposes(SecurityUnit unit, Bloc bloc) {
    boolean ownMandate =
        unit.traits().foreign() && unit.traits().kind() != ForceKind.CONTRACTOR && bloc.militant();
    return unit.opposes(bloc) && (ownMandate || world.stances().hostile(Bloc.STATE, bloc));
  }
}

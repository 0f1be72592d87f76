package org.harmattan.model.process;

import java.util.ArrayList;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.parameters.Combat;
import org.harmattan.scenario.parameters.Targeting;

/** Cells attack hostile units around them: the state's, foreign ones, rivals, militias. */
public final class AttackProcess implements Process {
  private final World world;
  private final Combat parameters;
  private final Targeting targeting;
  private final Randomness random;
  private final Targets targets;
  private final Battle battle;
  private final double attackProbability;

  public AttackProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().combat();
    this.targeting = world.parameters().targeting();
    this.random = world.stream("attacks");
    this.targets = new Targets(world, random);
    this.battle = new Battle(world, random);
    this.attackProbability = parameters.attacksPerMonth() * Time.DAY_MONTHS;
  }

  @Override
  public void run() {
    for (MilitantCell cell : new ArrayList<>(world.roster().cells())) {
      if (cell.strength() > 0 && !cell.resting(world.day()) && random.chance(rate(cell))) {
        attack(cell, 0);
      }
    }
  }

  private double rate(MilitantCell cell) {
    double open = cell.open() ? parameters.openAttackFactor() : 1;
    return attackProbability * cell.boldness() * world.doctrine(cell.bloc()).aggression() * open;
  }

  /** Attacks somebody within range, if there is anybody worth it. */
  private void attack(MilitantCell cell, int wave) {
    Unit target =
        targets.draw(
            cell.locality(), parameters.attackRangeKm(), (unit, km) -> weight(cell, unit, km));
    if (target == null || !random.chance(targets.total() / (1 + targets.total()))) {
      return;
    }
    battle.fight(wave, cell, target, parameters.cellAccuracy(), parameters.attackerAdvantage());
  }

  /** Weak units near by are attacked rather than strong or distant ones. */
  private double weight(MilitantCell cell, Unit unit, double km) {
    if (!hostile(cell.bloc(), unit)) {
      return 0;
    }
    double near = 1 - targeting.edgeLoss() * km / parameters.attackRangeKm();
    double weak = cell.strength() / (double) (cell.strength() + unit.strength());
    double hidden =
        unit instanceof MilitantCell other && !other.open() ? targeting.hiddenRivalExposure() : 1;
    return targeting.cellInitiative() * near * weak * hidden;
  }

  private boolean hostile(Bloc bloc, Unit unit) {
    if (unit instanceof SecurityUnit security && security.traits().foreign()) {
      return security.opposes(bloc) || bloc.militant();
    }
    return world.stances().hostile(bloc, unit.bloc());
  }
}

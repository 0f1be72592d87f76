package org.harmattan.model.process;

import org.harmattan.geography.RoadDistances.Row;
import org.harmattan.mechanism.FissionFusion;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.Cause;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.parameters.Combat;
import org.harmattan.scenario.parameters.Movement;

/**
 * A cell that faces a far stronger adversary disperses: it keeps part of its fighters, goes to a
 * remote or border locality and hides; the others go home.
 */
final class Dispersal {
  private final World world;
  private final Combat parameters;
  private final Movement movement;
  private final Randomness random;

  Dispersal(World world, Randomness random) {
    this.world = world;
    this.parameters = world.parameters().combat();
    this.movement = world.parameters().movement();
    this.random = random;
  }

  /** Disperses the unit if it is a cell far weaker than what it faces in its locality. */
  void consider(Unit unit, Unit adversary) {
    if (!(unit instanceof MilitantCell cell) || cell.strength() == 0) {
      return;
    }
    double hostile = world.reach().hostileReach(cell.bloc(), cell.locality());
    double own = cell.strength() + world.reach().reach(cell.bloc(), cell.locality());
    if (Math.max(hostile, adversary.strength()) > parameters.dispersalRatio() * own) {
      disperse(cell);
    }
  }

  private void disperse(MilitantCell cell) {
    int kept =
        FissionFusion.keptAfterDispersal(random, cell.strength(), parameters.dispersalKept());
    world.people().demobilise(cell.locality(), cell.strength() - kept);
    cell.change(kept - cell.strength());
    if (kept == 0) {
      return;
    }
    world.roster().place(cell, refuge(cell));
    world.presence().arrive(cell.bloc(), cell.locality(), cell.actor(), Cause.MOVE, world.day());
    int shortest = (int) movement.shortestRestDays();
    double spread = Math.max(0, movement.longestRestDays() - shortest);
    cell.restUntil(world.day() + shortest + (int) (random.nextUniform() * spread));
  }

  /** A locality near by, the likelier the more remote and the less the adversary reaches it. */
  private int refuge(MilitantCell cell) {
    Row row = world.terrain().near().from(cell.locality());
    double[] weights = new double[row.km().length];
    for (int t = 0; t < weights.length; t++) {
      weights[t] = pull(cell, row.localities()[t]);
    }
    int t = random.index(weights, weights.length);
    return t < 0 ? cell.locality() : row.localities()[t];
  }

  private double pull(MilitantCell cell, int i) {
    double cellKm = world.terrain().grid().cellKm();
    var locality = world.terrain().locality(i);
    double refuge = movement.refugeWeight();
    double border = locality.borderKm() < 2 * cellKm ? refuge : 0;
    double remote = refuge * locality.remotenessKm() / movement.refugeRemotenessKm();
    double hostile = world.reach().hostileReach(cell.bloc(), i);
    return (1 + border + remote) / (1 + hostile / parameters.exposureScale());
  }
}

package org.harmattan.model.process;

import org.harmattan.geography.RoadDistances.Row;
import org.harmattan.mechanism.CellDispersal;
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
    double reach = world.reach().reach(cell.bloc(), cell.locality());
    if (CellDispersal.disperses(
        hostile, adversary.strength(), cell.strength(), reach, parameters.dispersalRatio())) {
      disperse(cell);
    }
  }

  private void disperse(MilitantCell cell) {
    int kept = CellDispersal.kept(random, cell.strength(), parameters.dispersalKept());
    world.people().demobilise(cell.locality(), cell.strength() - kept);
    cell.change(kept - cell.strength());
    if (kept == 0) {
      return;
    }
    world.roster().place(cell, refuge(cell));
    world.presence().arrive(cell.bloc(), cell.locality(), cell.actor(), Cause.MOVE, world.day());
    int shortest = (int) movement.shortestRestDays();
    cell.restUntil(
        world.day() + CellDispersal.restDays(random, shortest, movement.longestRestDays()));
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
    var locality = world.terrain().locality(i);
    return CellDispersal.refugeWeight(
        movement.refugeWeight(),
        locality.borderKm() < 2 * world.terrain().grid().cellKm(),
        locality.remotenessKm(),
        movement.refugeRemotenessKm(),
        world.reach().hostileReach(cell.bloc(), i),
        parameters.exposureScale());
  }
}

package org.harmattan.model.process;

import org.harmattan.geography.RoadDistances.Row;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;

/** Chooses whom a unit meets: a weighted draw among the units around it. */
final class Targets {
  /** How likely a unit at a distance is to be met, relative to others; 0 for never. */
  @FunctionalInterface
  interface Weight {
    double of(Unit target, double distanceKm);
  }

  private final World world;
  private final Randomness random;
  private Unit chosen;
  private double total;

  Targets(World world, Randomness random) {
    this.world = world;
    this.random = random;
  }

  /** Draws a unit within a range of a locality, or null where none has a weight. */
  Unit draw(int locality, double rangeKm, Weight weight) {
    chosen = null;
    total = 0;
    consider(locality, 0, weight);
    Row row = world.terrain().near().from(locality);
    for (int t = 0; t < row.km().length; t++) {
      if (row.km()[t] <= rangeKm) {
        consider(row.localities()[t], row.km()[t], weight);
      }
    }
    return chosen;
  }

  /** Sum of the weights of the last draw. */
  double total() {
    return total;
  }

  private void consider(int locality, double km, Weight weight) {
    for (Unit unit : world.roster().at(locality)) {
      double w = unit.strength() > 0 ? weight.of(unit, km) : 0;
      if (w > 0) {
        total += w;
        if (random.nextUniform() * total < w) {
          chosen = unit;
        }
      }
    }
  }
}

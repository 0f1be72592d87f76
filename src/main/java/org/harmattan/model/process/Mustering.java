package org.harmattan.model.process;

import java.util.List;
import org.harmattan.geography.Locality;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.Cause;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Base;
import org.harmattan.scenario.Force;
import org.harmattan.scenario.Group;

/** Puts the units of a group or force where their bases are. */
public final class Mustering {
  private final World world;
  private final Randomness random;

  public Mustering(World world) {
    this.world = world;
    this.random = world.stream("mustering");
  }

  /** Cells of a group, with fighters who come from outside the population. */
  public void cells(String id, int fighters, Cause cause) {
    Group group = world.group(id);
    world.activeGroups().add(id);
    int left = fighters;
    while (left > 0) {
      int strength = left < 2 * group.cellSize() ? left : group.cellSize();
      int place = place(group.bases());
      world.roster().addCell(id, group, place, strength);
      world.presence().arrive(group.bloc(), place, id, cause, Math.max(0, world.day()));
      world.fightersCome(strength);
      left -= strength;
    }
  }

  /** Units of a force at its bases, in proportion to their shares. */
  public void units(String id, int soldiers) {
    Force force = world.scenario().forces().get(id);
    double shares = force.bases().stream().mapToDouble(Base::share).sum();
    int left = soldiers;
    for (int b = 0; b < force.bases().size(); b++) {
      Base base = force.bases().get(b);
      boolean last = b == force.bases().size() - 1;
      int here = last ? left : (int) Math.round(soldiers * base.share() / shares);
      here = Math.min(left, here);
      left -= here;
      garrison(id, force, base, here);
    }
  }

  private void garrison(String id, Force force, Base base, int soldiers) {
    int left = soldiers;
    while (left > 0) {
      int strength = left < 1.5 * force.unitSize() ? left : force.unitSize();
      world.roster().addForce(id, force, around(base), strength);
      left -= strength;
    }
  }

  private int place(List<Base> bases) {
    double[] weights = bases.stream().mapToDouble(Base::share).toArray();
    return around(bases.get(random.index(weights, weights.length)));
  }

  /** A locality with people within the base's spread, or the base itself. */
  private int around(Base base) {
    int town = world.terrain().town(base.town());
    if (base.spreadKm() <= 0) {
      return town;
    }
    Locality centre = world.terrain().locality(town);
    for (int attempt = 0; attempt < 30; attempt++) {
      double angle = 2 * StrictMath.PI * random.nextUniform();
      double distance = base.spreadKm() * Math.sqrt(random.nextUniform());
      double x = centre.xKm() + distance * StrictMath.cos(angle);
      double y = centre.yKm() + distance * StrictMath.sin(angle);
      int there = world.terrain().grid().nearest(x, y);
      if (world.people().at(there) > 0) {
        return there;
      }
    }
    return town;
  }
}

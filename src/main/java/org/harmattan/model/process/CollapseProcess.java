package org.harmattan.model.process;

import org.harmattan.mechanism.Randomness;
import org.harmattan.model.Posture;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.parameters.Combat;

/**
 * A garrison that faces more than its own strength loses cohesion; below a threshold it withdraws
 * to a safer base and part of it deserts. So the north of 2012 was lost. It comes back when its
 * base is safe again.
 */
public final class CollapseProcess implements Process {
  private static final double RECOVERY_PER_DAY = 0.004;
  private static final double RETURN_PROBABILITY_PER_DAY = 1 / 60.0;

  private final World world;
  private final Combat parameters;
  private final Randomness random;

  public CollapseProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().combat();
    this.random = world.stream("collapse");
  }

  @Override
  public void run() {
    for (SecurityUnit unit : world.roster().forces()) {
      if (unit.strength() > 0 && unit.traits().holdsGround() && !unit.underWay()) {
        feelPressure(unit);
        if (unit.cohesion() < parameters.collapseCohesion()) {
          withdraw(unit);
        } else if (mayReturn(unit)) {
          unit.depart(unit.base(), world.day() + 3);
        }
      }
    }
  }

  private void feelPressure(SecurityUnit unit) {
    double hostile = hostile(unit.locality());
    double own = Math.max(1, world.reach().reach(Bloc.STATE, unit.locality()) + foreign(unit));
    double change =
        hostile > own
            ? -parameters.cohesionLossPerDay() * Math.min(5, hostile / own)
            : Math.min(RECOVERY_PER_DAY, unit.traits().cohesion() - unit.cohesion());
    unit.setCohesion(unit.cohesion() + change);
  }

  private double hostile(int i) {
    double sum = 0;
    for (Bloc bloc : Bloc.nonState()) {
      if (world.stances().hostile(Bloc.STATE, bloc)) {
        sum += world.reach().reach(bloc, i);
      }
    }
    return sum;
  }

  private double foreign(SecurityUnit unit) {
    return world.reach().foreignReach(Bloc.JNIM, unit.locality());
  }

  private boolean mayReturn(SecurityUnit unit) {
    if (unit.traits().mobile() || unit.locality() == unit.base()) {
      return false;
    }
    double guards =
        unit.strength()
            + world.reach().reach(Bloc.STATE, unit.base())
            + world.reach().foreignReach(Bloc.JNIM, unit.base());
    return hostile(unit.base()) < 0.7 * guards && random.chance(RETURN_PROBABILITY_PER_DAY);
  }

  private void withdraw(SecurityUnit unit) {
    unit.change(-(int) (unit.strength() * parameters.desertion()));
    int refuge = refuge(unit);
    if (refuge >= 0) {
      world.roster().place(unit, refuge);
      unit.setPosture(Posture.GARRISON);
      unit.setCohesion(parameters.collapseCohesion() + 0.2);
    } else {
      unit.change(-unit.strength());
    }
  }

  /** The nearest town where the state is stronger than its enemies, or -1. */
  private int refuge(SecurityUnit unit) {
    int best = -1;
    double bestKm = Double.MAX_VALUE;
    for (int c = 0; c < world.terrain().cercles(); c++) {
      int seat = world.terrain().seat(c);
      double km = world.terrain().straightKm(unit.locality(), seat);
      boolean safe = hostile(seat) < world.reach().reach(Bloc.STATE, seat);
      if (seat != unit.locality() && safe && km < bestKm) {
        best = seat;
        bestKm = km;
      }
    }
    return best;
  }
}

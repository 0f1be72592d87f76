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
  /** A garrison feels pressed from this ratio of hostile to own reach on: an assumption. */
  private static final double PRESSED = 0.5;

  private static final double RECOVERY_PER_DAY = 0.004;

  /** Without foreign troops at hand a lost base is taken back after a year on average. */
  private static final double RETURN_ALONE_PER_DAY = 1 / 365.0;

  private static final double RETURN_WITH_ALLIES_PER_DAY = 1 / 30.0;

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
        double pressure = pressure(unit);
        feel(unit, pressure);
        if (pressure > PRESSED && unit.cohesion() < parameters.collapseCohesion()) {
          withdraw(unit);
        } else if (mayReturn(unit)) {
          unit.depart(unit.base(), world.day() + 3);
        }
      }
    }
  }

  /** Hostile reach where the unit stands, relative to the state's and its allies'. */
  private double pressure(SecurityUnit unit) {
    double own = world.reach().reach(Bloc.STATE, unit.locality()) + foreign(unit);
    return hostile(unit.locality()) / Math.max(1, own);
  }

  private void feel(SecurityUnit unit, double pressure) {
    double change =
        pressure > PRESSED
            ? -parameters.cohesionLossPerDay() * Math.min(5, pressure)
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
    double allies = world.reach().foreignReach(Bloc.JNIM, unit.base());
    double guards = unit.strength() + world.reach().reach(Bloc.STATE, unit.base()) + allies;
    double eagerness = allies / (allies + unit.strength());
    double perDay = RETURN_ALONE_PER_DAY + eagerness * RETURN_WITH_ALLIES_PER_DAY;
    return hostile(unit.base()) < PRESSED * guards && random.chance(perDay);
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

  /** Toward the capital, the nearest cercle's seat where the state is not pressed; or -1. */
  private int refuge(SecurityUnit unit) {
    int best = -1;
    double bestKm = Double.MAX_VALUE;
    double toCapitalKm = world.terrain().straightKm(unit.locality(), world.terrain().capital());
    for (int c = 0; c < world.terrain().cercles(); c++) {
      int seat = world.terrain().seat(c);
      double km = world.terrain().straightKm(unit.locality(), seat);
      boolean nearerCapital =
          world.terrain().straightKm(seat, world.terrain().capital()) < toCapitalKm;
      boolean safe = hostile(seat) < PRESSED * world.reach().reach(Bloc.STATE, seat);
      if (nearerCapital && safe && km < bestKm) {
        best = seat;
        bestKm = km;
      }
    }
    return best;
  }
}

package org.harmattan.model.process;

import org.harmattan.mechanism.GarrisonCohesion;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.Posture;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.parameters.Combat;
import org.harmattan.scenario.parameters.Garrison;

/**
 * A garrison that faces more than its own strength loses cohesion; below a threshold it withdraws
 * to a safer base and part of it deserts. So the north of 2012 was lost. It comes back when its
 * base is safe again.
 */
public final class CollapseProcess implements Process {
  private final World world;
  private final Combat parameters;
  private final Garrison garrison;
  private final TruceLines lines;
  private final Randomness random;

  public CollapseProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().combat();
    this.garrison = world.parameters().garrison();
    this.lines = new TruceLines(world);
    this.random = world.stream("collapse");
  }

  @Override
  public void run() {
    for (SecurityUnit unit : world.roster().forces()) {
      if (unit.strength() > 0 && unit.traits().holdsGround() && !unit.underWay()) {
        double pressure = pressure(unit);
        feel(unit, pressure);
        if (pressure > garrison.pressedRatio() && unit.cohesion() < parameters.collapseCohesion()) {
          withdraw(unit);
        } else if (mayReturn(unit)) {
          unit.depart(unit.base(), world.day() + (int) garrison.returnMarchDays());
        }
      }
    }
  }

  /** Hostile reach where the unit stands, relative to the state's and its allies'. */
  private double pressure(SecurityUnit unit) {
    int i = unit.locality();
    return pressure(i, world.reach().reach(Bloc.STATE, i));
  }

  /** Foreign forces stand by the state only against those whom their mandate opposes. */
  private double pressure(int i, double own) {
    double sum = 0;
    for (Bloc bloc : Bloc.nonState()) {
      if (world.stances().hostile(Bloc.STATE, bloc)) {
        double defenders = own + world.reach().foreignReach(bloc, i);
        sum += GarrisonCohesion.pressure(world.reach().reach(bloc, i), defenders);
      }
    }
    return sum;
  }

  private void feel(SecurityUnit unit, double pressure) {
    unit.setCohesion(
        GarrisonCohesion.next(
            unit.cohesion(),
            unit.traits().cohesion(),
            pressure,
            garrison.pressedRatio(),
            parameters.cohesionLossPerDay(),
            garrison.pressureCap(),
            garrison.recoveryPerDay()));
  }

  private boolean mayReturn(SecurityUnit unit) {
    int base = unit.base();
    if (unit.traits().mobile() || unit.locality() == base || lines.closed(base)) {
      return false;
    }
    double allies = world.reach().foreignReach(Bloc.JNIM, base);
    double guards = unit.strength() + world.reach().reach(Bloc.STATE, base);
    double perDay =
        GarrisonCohesion.returnsPerDay(
            allies, unit.strength(), garrison.returnAloneDays(), garrison.returnWithAlliesDays());
    return pressure(base, guards) < garrison.pressedRatio() && random.chance(perDay);
  }

  private void withdraw(SecurityUnit unit) {
    unit.change(-(int) (unit.strength() * parameters.desertion()));
    int refuge = refuge(unit);
    if (refuge >= 0) {
      world.roster().place(unit, refuge);
      unit.setPosture(Posture.GARRISON);
      unit.setCohesion(parameters.collapseCohesion() + garrison.cohesionAfterRetreat());
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
      boolean safe =
          pressure(seat, world.reach().reach(Bloc.STATE, seat)) < garrison.pressedRatio();
      if (nearerCapital && safe && km < bestKm) {
        best = seat;
        bestKm = km;
      }
    }
    return best;
  }
}

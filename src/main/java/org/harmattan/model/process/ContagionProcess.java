package org.harmattan.model.process;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harmattan.mechanism.EscalationOrRelocation;
import org.harmattan.mechanism.Hazard;
import org.harmattan.mechanism.PresenceContagion;
import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.ReproductionNumber;
import org.harmattan.mechanism.SparseMatrix;
import org.harmattan.mechanism.Time;
import org.harmattan.model.Cause;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.Presence;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Contagion;

/**
 * Mechanisms 1–3: organised presence spreads along roads where grievance is high and the state
 * thin, and dies out where no cell keeps it up. Contagion makes presence, never fighters or
 * allegiance; a source cell may split or move along, and fighters are conserved.
 */
public final class ContagionProcess implements Process {
  private static final double TOLERANCE = 1e-5;
  private static final int MOST_STEPS = 10_000;

  /** The first day, on which transmission was solved, and where presence grew fastest then. */
  private record FirstDay(double unitSpectralRadius, double[] leading, double thinStateMean)
      implements Serializable {}

  private final World world;
  private final Contagion parameters;
  private final Randomness random;
  private final HomeArea homes;
  private final FirstDay first;
  private final double transmissionPerMonth;

  /** Solves the transmission rate for R0 at the state the world is in when the process begins. */
  public ContagionProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().contagion();
    this.random = world.stream("contagion");
    this.homes = new HomeArea(world);
    this.first = world.memories().of(FirstDay.class, this::firstDay);
    this.transmissionPerMonth =
        world.has(Mechanism.CONTAGION)
            ? PresenceContagion.transmissionPerMonth(
                parameters.basicReproductionNumber(), first.unitSpectralRadius())
            : 0;
  }

  /** Transmission rate β, per month. */
  public double transmissionPerMonth() {
    return transmissionPerMonth;
  }

  /** The leading vector of the next generation on the first day. Do not change. */
  double[] leadingAtFirst() {
    return first.leading();
  }

  @Override
  public void run() {
    homes.survey();
    for (Bloc bloc : Bloc.nonState()) {
      List<Integer> arising = arising(bloc);
      clear(bloc);
      arising.forEach(i -> settle(bloc, i));
    }
  }

  private List<Integer> arising(Bloc bloc) {
    boolean expands = world.doctrine(bloc).expansion() > 0 && world.presence().count(bloc) > 0;
    if (!expands || !world.has(Mechanism.CONTAGION)) {
      return List.of();
    }
    List<Integer> arising = new ArrayList<>();
    double meanPeople = meanPeople();
    for (int i = 0; i < world.terrain().size(); i++) {
      double pressure = world.presence().pressure(bloc, i);
      if (pressure > 0 && !world.presence().at(bloc, i) && arises(bloc, i, pressure, meanPeople)) {
        arising.add(i);
      }
    }
    return arising;
  }

  /**
   * Whether presence arises in a locality this week. Deterrence only lowers the odds and is costly
   * to know, so most draws are decided without it.
   */
  private boolean arises(Bloc bloc, int i, double pressure, double meanPeople) {
    double drawn = random.nextUniform();
    return drawn < expected(bloc, i, pressure, meanPeople, 0)
        && drawn < Hazard.probability(expected(bloc, i, pressure, meanPeople, deterrence(bloc, i)));
  }

  private double expected(Bloc bloc, int i, double pressure, double meanPeople, double deterrence) {
    return PresenceContagion.expectedInfections(
        Time.WEEK_MONTHS,
        parameters.introductionPerMonth() * world.people().at(i) / meanPeople,
        transmissionPerMonth * world.doctrine(bloc).expansion(),
        susceptibility(i, deterrence, first.thinStateMean()),
        pressure);
  }

  private void clear(Bloc bloc) {
    Presence presence = world.presence();
    for (int i = 0; i < world.terrain().size(); i++) {
      if (presence.at(bloc, i) && !hosts(bloc, i)) {
        double rate = clearancePerMonth(bloc, i);
        if (random.occurs(rate * Time.WEEK_MONTHS)) {
          presence.leave(bloc, i);
        }
      }
    }
  }

  private void settle(Bloc bloc, int i) {
    int source = source(bloc, i);
    if (source < 0) {
      return;
    }
    String group = homes.group(bloc, i, world.presence().group(bloc, source));
    world.presence().arrive(bloc, i, group, Cause.CONTAGION, world.day());
    cellAt(bloc, source).ifPresent(cell -> followPresence(cell, i));
  }

  /** Draws where the presence came from, in proportion to coupling × presence. */
  private int source(Bloc bloc, int i) {
    SparseMatrix coupling = world.presence().coupling();
    double left = random.nextUniform() * world.presence().pressure(bloc, i);
    int last = -1;
    for (int e = coupling.rowStart()[i]; e < coupling.rowStart()[i + 1] && left >= 0; e++) {
      int j = coupling.column()[e];
      if (world.presence().at(bloc, j)) {
        last = j;
        left -= coupling.weight()[e];
      }
    }
    return last;
  }

  private void followPresence(MilitantCell cell, int i) {
    if (cell.underWay() || !random.chance(leavesHome(cell, i))) {
      return;
    }
    int minimum = (int) world.parameters().recruitment().minimumCell();
    boolean split = world.has(Mechanism.ESCALATION) && random.chance(parameters.splitProbability());
    int leaving = EscalationOrRelocation.splitFighters(cell.strength(), minimum);
    if (!split) {
      world.roster().place(cell, i);
    } else if (leaving > 0) {
      cell.change(-leaving);
      world.roster().addCell(cell.actor(), world.group(cell.actor()), i, leaving);
    }
  }

  /** The farther from home a place is, the less a cell follows there. */
  private double leavesHome(MilitantCell cell, int i) {
    double here = homes.moving(cell.actor(), cell.locality());
    return Math.min(1, homes.moving(cell.actor(), i) / here);
  }

  private boolean hosts(Bloc bloc, int i) {
    return cellAt(bloc, i).isPresent();
  }

  private java.util.Optional<MilitantCell> cellAt(Bloc bloc, int i) {
    for (Unit unit : world.roster().at(i)) {
      if (unit instanceof MilitantCell cell && cell.bloc() == bloc && cell.strength() > 0) {
        return java.util.Optional.of(cell);
      }
    }
    return java.util.Optional.empty();
  }

  /** Susceptibility σ of a locality to a bloc's presence. */
  double susceptibility(Bloc bloc, int i) {
    return susceptibility(i, deterrence(bloc, i), first.thinStateMean());
  }

  private double susceptibility(int i, double deterrence, double meanThinness) {
    return PresenceContagion.susceptibility(
        world.society().grievance[i], service(i, meanThinness), deterrence);
  }

  /** State service as contagion meets it: with thin state off the same everywhere. */
  double service(int i) {
    return service(i, first.thinStateMean());
  }

  private double service(int i, double meanThinness) {
    return world.has(Mechanism.THIN_STATE) ? world.society().service[i] : 1 - meanThinness;
  }

  /** Rate at which a bloc's presence without a cell dies out in a locality, per month. */
  double clearancePerMonth(Bloc bloc, int i) {
    return PresenceContagion.clearanceRatePerMonth(
        parameters.clearancePerMonth(), parameters.clearanceByForcePerMonth(), deterrence(bloc, i));
  }

  /** Deterrence, less along the border of a sanctuary. */
  private double deterrence(Bloc bloc, int i) {
    return world.reach().deterrence(bloc, i) * world.borderland().exposure(i);
  }

  private FirstDay firstDay() {
    int n = world.terrain().size();
    double mean = meanThinness();
    double[] susceptibility = new double[n];
    double[] monthsPresent = new double[n];
    for (int i = 0; i < n; i++) {
      susceptibility[i] = susceptibility(i, deterrence(Bloc.JNIM, i), mean);
      monthsPresent[i] = 1 / clearancePerMonth(Bloc.JNIM, i);
    }
    double[] leading = new double[n];
    Arrays.fill(leading, 1.0 / n);
    double radius =
        ReproductionNumber.spectralRadius(
            world.presence().coupling(),
            susceptibility,
            monthsPresent,
            leading,
            TOLERANCE,
            MOST_STEPS);
    return new FirstDay(radius, leading, mean);
  }

  private double meanThinness() {
    double sum = 0;
    for (double service : world.society().service) {
      sum += 1 - service;
    }
    return sum / world.terrain().size();
  }

  private double meanPeople() {
    double sum = 0;
    for (int i = 0; i < world.terrain().size(); i++) {
      sum += world.people().at(i);
    }
    return sum / world.terrain().size();
  }
}

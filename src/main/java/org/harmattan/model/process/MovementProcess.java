package org.harmattan.model.process;

import org.harmattan.geography.RoadDistances.Row;
import org.harmattan.mechanism.CellMovement;
import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.Saturation;
import org.harmattan.mechanism.Time;
import org.harmattan.model.Cause;
import org.harmattan.model.Posture;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.Operation;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.parameters.Movement;

/**
 * Units under way arrive; cells now and then move on: to where grievance is high and the adversary
 * thin, and, to relieve a pressed base, to where his forces are not (mechanism 19).
 */
public final class MovementProcess implements Process {
  private final World world;
  private final MilitantCommandProcess commands;
  private final HomeArea homes;
  private final Movement parameters;
  private final Randomness random;

  public MovementProcess(World world, MilitantCommandProcess commands) {
    this.world = world;
    this.commands = commands;
    this.homes = new HomeArea(world);
    this.parameters = world.parameters().movement();
    this.random = world.stream("movement");
  }

  @Override
  public void run() {
    world.roster().forces().forEach(this::arrive);
    for (MilitantCell cell : world.roster().cells()) {
      arrive(cell);
      if (!cell.underWay() && !cell.resting(world.day())) {
        takePosture(cell);
        if (random.chance(movesPerMonth(cell.bloc()) * Time.DAY_MONTHS)) {
          move(cell);
        }
      }
    }
    world.roster().cells().forEach(world.reach()::count);
    world.roster().forces().forEach(world.reach()::count);
    world.reach().refreshControl();
  }

  /** Whoever does not seek new ground stays near home. */
  private double movesPerMonth(Bloc bloc) {
    return world.doctrine(bloc).expansion() > 0
        ? parameters.movesPerMonth()
        : parameters.localMovesPerMonth();
  }

  private void arrive(Unit unit) {
    if (unit.arrives(world.day())) {
      world.roster().place(unit, unit.destination());
      if (unit instanceof SecurityUnit security) {
        boolean home = security.locality() == security.base();
        security.setPosture(home ? Posture.GARRISON : Posture.OPERATING);
      } else {
        unit.setPosture(Posture.EMBEDDED);
        world
            .presence()
            .arrive(unit.bloc(), unit.locality(), unit.actor(), Cause.MOVE, world.day());
      }
    }
  }

  /** A cell rules openly where its bloc is in control, and hides elsewhere. */
  private void takePosture(MilitantCell cell) {
    if (onTakeover(cell) || cell.massing(world.day())) {
      cell.setPosture(Posture.MASSING);
      return;
    }
    double control = world.reach().control(cell.locality())[cell.bloc().ordinal()];
    boolean rules =
        world.doctrine(cell.bloc()).governance() > 0 && control > parameters.governingControl();
    cell.setPosture(rules ? Posture.GOVERNING : Posture.EMBEDDED);
  }

  private void move(MilitantCell cell) {
    if (onTakeover(cell) || cell.massing(world.day())) {
      return;
    }
    Row row = world.terrain().near().from(cell.locality());
    double[] weights = new double[row.km().length];
    for (int t = 0; t < weights.length; t++) {
      weights[t] =
          CellMovement.weight(
              row.km()[t], parameters.scaleKm(), attraction(cell, row.localities()[t]));
    }
    int t = random.index(weights, weights.length);
    double own = attraction(cell, cell.locality());
    if (t >= 0
        && CellMovement.leaves(weights[t], random.nextUniform(), own, parameters.stayWeight())) {
      int days = (int) Math.ceil(row.km()[t] / world.doctrine(cell.bloc()).mobilityKmPerDay());
      cell.depart(row.localities()[t], world.day() + Math.max(1, days));
      cell.setPosture(Posture.MOVING);
    }
  }

  private boolean onTakeover(MilitantCell cell) {
    Operation takeover = world.operations().get(cell.actor());
    return takeover != null && world.day() < takeover.untilDay();
  }

  private double attraction(MilitantCell cell, int i) {
    Bloc bloc = cell.bloc();
    double scale = world.parameters().combat().exposureScale();
    return homes.moving(cell.actor(), i)
        * CellMovement.attraction(
            parameters.emptyPull(),
            Saturation.share(world.peopleAround(i), parameters.halfPeople()),
            world.society().grievance[i],
            world.society().allegiance(bloc, i),
            CellMovement.safety(world.reach().hostileReach(bloc, i), scale),
            commands.frontPull(bloc, i));
  }
}

package org.harmattan.model.process;

import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.Saturation;
import org.harmattan.mechanism.Time;
import org.harmattan.mechanism.ViolenceByControlZone;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.CivilianHarm;

/**
 * Mechanism 11: violence against civilians follows the zone of control. Where an armed side is
 * dominant but not alone it kills selectively; where it is present without control or knowledge,
 * without distinction, the less disciplined the more.
 */
public final class CivilianHarmProcess implements Process {
  private final World world;
  private final CivilianHarm parameters;
  private final Randomness random;
  private final Intelligence intelligence;
  private final MassacreRisk massacres;

  /** No place is worse than this, which decides most draws without a look at the place. */
  private final double mostEventsPerDay;

  public CivilianHarmProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().civilianHarm();
    this.random = world.stream("civilian-harm");
    this.intelligence = new Intelligence(world);
    this.massacres = new MassacreRisk(world);
    this.mostEventsPerDay =
        (parameters.selectivePerMonth() + parameters.indiscriminatePerMonth()) * Time.DAY_MONTHS;
  }

  @Override
  public void run() {
    if (!world.has(Mechanism.CIVILIAN_HARM)) {
      return;
    }
    for (MilitantCell cell : world.roster().cells()) {
      boolean watched = cell.locality() == world.terrain().capital();
      if (cell.bloc() != Bloc.MILITIA && !watched && !cell.resting(world.day())) {
        double drawn = random.nextUniform();
        if (drawn < mostEventsPerDay) {
          consider(drawn, cell, cell.locality(), cell.discipline());
        }
      }
    }
    for (SecurityUnit unit : world.roster().forces()) {
      if (!unit.underWay() && unit.strength() > 0) {
        patrol(unit);
      }
    }
  }

  private void patrol(SecurityUnit unit) {
    double drawn = random.nextUniform();
    if (drawn < mostEventsPerDay) {
      int patrolled = patrolled(unit);
      if (seesEnemies(unit, patrolled)) {
        consider(drawn, unit, patrolled, unit.traits().discipline());
      }
    }
  }

  /** Where a unit is today: a locality within the range of its operations. */
  private int patrolled(SecurityUnit unit) {
    var row = world.terrain().near().from(unit.locality());
    int drawn = (int) (random.nextUniform() * (row.km().length + 1));
    boolean outside =
        drawn < row.km().length
            && row.km()[drawn] <= world.parameters().combat().operationRangeKm();
    return outside ? row.localities()[drawn] : unit.locality();
  }

  private boolean seesEnemies(SecurityUnit unit, int locality) {
    for (Bloc bloc : Bloc.nonState()) {
      if (unit.opposes(bloc)
          && world.stances().hostile(Bloc.STATE, bloc)
          && world.presence().at(bloc, locality)) {
        return true;
      }
    }
    return false;
  }

  /** An event happens where the number drawn is below its probability. */
  private void consider(double drawn, Unit unit, int i, double discipline) {
    if (unit.strength() == 0 || drawn >= eventsPerMonth(unit, i, discipline) * Time.DAY_MONTHS) {
      return;
    }
    int deaths =
        massacres.deaths(
            random,
            ViolenceByControlZone.deaths(
                random,
                parameters.medianDeaths(),
                parameters.deathsSpread(),
                unit.strength(),
                parameters.deathsPerMember()),
            parameters.deathsPerMember(),
            unit,
            discipline);
    int died = world.harmCivilians(unit.bloc(), i, deaths);
    if (died > 0) {
      world.chronicle().oneSided(world.day(), unit, i, died);
    }
  }

  private double eventsPerMonth(Unit unit, int i, double discipline) {
    double control = world.reach().control(i)[unit.bloc().ordinal()];
    double selective = parameters.selectivePerMonth() * ViolenceByControlZone.selective(control);
    double indiscriminate =
        parameters.indiscriminatePerMonth()
            * ViolenceByControlZone.indiscriminate(1, control, tips(unit, i), discipline);
    return (selective + indiscriminate)
        * calm(unit.bloc(), i)
        * Saturation.share(world.people().at(i), parameters.halfPeople());
  }

  /** A local pact calms violence between the bloc and the people. */
  private double calm(Bloc bloc, int i) {
    boolean pact = world.society().pact(bloc, i, world.day());
    return pact ? 1 - world.parameters().governance().pactCalm() : 1;
  }

  /** What civilians tell the unit: the state by its tips, a bloc by its followers. */
  private double tips(Unit unit, int i) {
    return unit.bloc() == Bloc.STATE
        ? intelligence.tips(Bloc.JNIM, i)
        : world.society().allegiance(unit.bloc(), i);
  }
}

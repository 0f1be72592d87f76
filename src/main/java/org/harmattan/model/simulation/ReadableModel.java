package org.harmattan.model.simulation;

import java.time.LocalDate;
import java.util.List;
import org.harmattan.geography.Country;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.mechanism.ViolenceByControlZone;
import org.harmattan.model.Cause;
import org.harmattan.model.ModelView;
import org.harmattan.model.NeighbourView;
import org.harmattan.model.RegimeView;
import org.harmattan.model.TimelineDecision;
import org.harmattan.model.UnitView;
import org.harmattan.model.process.Reproduction;
import org.harmattan.model.state.Terrain;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import sim.engine.SimState;

/** What may be read of a model, answered from its world; apart from what moves the model. */
abstract class ReadableModel extends SimState implements ModelView {
  private static final long serialVersionUID = 1L;

  private final transient Terrain terrain;

  ReadableModel(int seed, Terrain terrain) {
    super(seed);
    this.terrain = terrain;
  }

  final Terrain terrain() {
    return terrain;
  }

  /** The state of the run, for tests and inspectors of this room; null before the start. */
  public abstract World world();

  /** The reproduction numbers of the world as it is arranged now. */
  abstract Reproduction reproduction();

  @Override
  public Country country() {
    return terrain.country();
  }

  @Override
  public LocalityGrid grid() {
    return terrain.grid();
  }

  @Override
  public LocalDate date() {
    return world().date();
  }

  @Override
  public int day() {
    return world().day();
  }

  @Override
  public double influence(Bloc bloc, int locality) {
    double weight = world().parameters().reach().controlInInfluence();
    return weight * control(bloc, locality) + (1 - weight) * allegiance(bloc, locality);
  }

  @Override
  public double control(Bloc bloc, int locality) {
    return world().reach().control(locality)[bloc.ordinal()];
  }

  @Override
  public double allegiance(Bloc bloc, int locality) {
    return world().society().allegiance(bloc, locality);
  }

  @Override
  public boolean present(Bloc bloc, int locality) {
    return world().presence().at(bloc, locality);
  }

  @Override
  public double grievance(int locality) {
    return world().society().grievance[locality];
  }

  @Override
  public double fear(int locality) {
    return world().society().fear[locality];
  }

  @Override
  public double service(int locality) {
    return world().society().service[locality];
  }

  @Override
  public double population(int locality) {
    return world().people().at(locality);
  }

  @Override
  public double displacedHosted(int locality) {
    return world().people().hosted(locality);
  }

  @Override
  public Cause firstPresenceCause(Bloc bloc, int locality) {
    return world().presence().firstCause(bloc, locality);
  }

  @Override
  public int firstPresenceDay(Bloc bloc, int locality) {
    return world().presence().firstDay(bloc, locality);
  }

  @Override
  public double humanitarianAccess(int locality) {
    return world().society().access[locality];
  }

  @Override
  public int controlZone(int locality) {
    double rival = 0;
    for (Bloc bloc : Bloc.nonState()) {
      if (world().stances().hostile(Bloc.STATE, bloc)) {
        rival = Math.max(rival, control(bloc, locality));
      }
    }
    return ViolenceByControlZone.zone(control(Bloc.STATE, locality), rival);
  }

  @Override
  public double basicReproductionNumber() {
    return reproduction().basic();
  }

  @Override
  public double effectiveReproductionNumber(Bloc bloc) {
    return reproduction().effective(bloc);
  }

  /** State service of a locality as contagion meets it: with thin state off the same everywhere. */
  public double serviceInContagion(int locality) {
    return reproduction().service(locality);
  }

  @Override
  public RegimeView regime() {
    return world().regime().view();
  }

  @Override
  public List<NeighbourView> neighbours() {
    return world().borderland().view(country().neighbours());
  }

  @Override
  public List<? extends UnitView> units() {
    return world().roster().all();
  }

  @Override
  public List<TimelineDecision> timelineDecisions() {
    return List.copyOf(world().decisions());
  }
}

package org.harmattan.model.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.geography.Country;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.mechanism.ViolenceByControlZone;
import org.harmattan.model.Cause;
import org.harmattan.model.ModelView;
import org.harmattan.model.NeighbourView;
import org.harmattan.model.Observer;
import org.harmattan.model.RegimeView;
import org.harmattan.model.TimelineDecision;
import org.harmattan.model.UnitView;
import org.harmattan.model.process.AccessProcess;
import org.harmattan.model.process.AllegianceProcess;
import org.harmattan.model.process.AttackProcess;
import org.harmattan.model.process.CivilianHarmProcess;
import org.harmattan.model.process.CollapseProcess;
import org.harmattan.model.process.CommandProcess;
import org.harmattan.model.process.ContagionProcess;
import org.harmattan.model.process.DeepStrikeProcess;
import org.harmattan.model.process.DisplacementProcess;
import org.harmattan.model.process.FissionFusionProcess;
import org.harmattan.model.process.GovernanceProcess;
import org.harmattan.model.process.GrievanceProcess;
import org.harmattan.model.process.MilitantCommandProcess;
import org.harmattan.model.process.MovementProcess;
import org.harmattan.model.process.OperationProcess;
import org.harmattan.model.process.Process;
import org.harmattan.model.process.PublicityProcess;
import org.harmattan.model.process.RecruitmentProcess;
import org.harmattan.model.process.RegimeProcess;
import org.harmattan.model.process.ReprisalProcess;
import org.harmattan.model.process.Reproduction;
import org.harmattan.model.process.SelfExcitationProcess;
import org.harmattan.model.process.ServiceProcess;
import org.harmattan.model.process.SpillOverProcess;
import org.harmattan.model.process.TalksProcess;
import org.harmattan.model.process.Time;
import org.harmattan.model.process.TimelineProcess;
import org.harmattan.model.process.WaveProcess;
import org.harmattan.model.state.Terrain;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEntry;
import sim.engine.SimState;

/**
 * The simulation: a MASON model whose schedule holds one process per mechanism, in the order of a
 * day. The same scenario and seed give the same run, whoever watches.
 */
public final class MaliModel extends SimState implements ModelView {
  private static final long serialVersionUID = 1L;
  private static final int MONTH_DAYS = 30;

  private transient Scenario scenario;
  private final transient Terrain terrain;
  private final int runSeed;
  private final transient List<Observer> observers;
  private final transient World left;
  private transient World world;
  private transient Reproduction reproduction;
  private final transient List<Task> tasks = new ArrayList<>();
  private transient Scenario arranged;

  /**
   * A model that has not started.
   *
   * @param runSeed the run's own seed, from {@link org.harmattan.model.RunSeed}
   */
  public MaliModel(Scenario scenario, Terrain terrain, int runSeed, Observer... observers) {
    super(runSeed);
    this.scenario = scenario;
    this.terrain = terrain;
    this.runSeed = runSeed;
    this.observers = List.of(observers);
    this.left = null;
  }

  /**
   * A model that goes on where another left its world; what it did not keep is made anew.
   *
   * @param scenario as declared: the world's own has what the timeline has changed by now
   */
  public MaliModel(Scenario scenario, World left, Observer... observers) {
    super(0);
    this.scenario = scenario;
    this.terrain = left.terrain();
    this.runSeed = 0;
    this.observers = List.of(observers);
    this.left = left;
  }

  @Override
  public void start() {
    super.start();
    if (left == null) {
      world = new World(scenario, terrain, runSeed);
      new Opening(world).set();
      begin();
      observers.forEach(observer -> observer.onDayEnd(this));
    } else {
      world = left;
      begin();
    }
  }

  /** Part of a day, every so many days. */
  private record Task(int days, Process process) {}

  private void begin() {
    schedule();
    for (int order = 0; order < tasks.size(); order++) {
      register(order, tasks.get(order).days());
    }
  }

  /** Runs a task on the last day of each period of so many days, from tomorrow on. */
  private void register(int order, int days) {
    int tomorrow = world.day() + 1;
    int first = tomorrow + Math.floorMod(days - 1 - tomorrow, days);
    schedule.scheduleRepeating(first, order, state -> tasks.get(order).process().run(), days);
  }

  /** One day, in this order; what is weekly or monthly keeps its place in the day. */
  private void schedule() {
    arranged = world.scenario();
    tasks.clear();
    world.chronicle().forgetListeners();
    ReprisalProcess reprisals = new ReprisalProcess(world);
    AccessProcess access = new AccessProcess(world);
    DisplacementProcess displacement = new DisplacementProcess(world, access);
    PublicityProcess publicity = new PublicityProcess(world);
    CommandProcess command = new CommandProcess(world);
    MilitantCommandProcess militants = new MilitantCommandProcess(world);
    SelfExcitationProcess excitation = new SelfExcitationProcess(world);
    ContagionProcess contagion = new ContagionProcess(world);
    reproduction = new Reproduction(world, contagion);
    world.chronicle().listen(event -> observers.forEach(o -> o.onEvent(event, this)));

    every(1, world::nextDay);
    every(1, new TimelineProcess(world));
    every(1, this::renew);
    every(Time.WEEK_DAYS, command);
    every(Time.WEEK_DAYS, militants);
    every(1, new MovementProcess(world, militants));
    every(1, excitation);
    every(1, new AttackProcess(world, excitation, militants));
    every(1, new WaveProcess(world));
    every(1, new DeepStrikeProcess(world));
    every(1, new OperationProcess(world));
    every(1, new CollapseProcess(world));
    every(1, new CivilianHarmProcess(world));
    every(1, reprisals);
    every(1, displacement);
    every(4 * Time.WEEK_DAYS, displacement::returnHome);
    every(Time.WEEK_DAYS, contagion);
    every(Time.WEEK_DAYS, new AllegianceProcess(world));
    every(Time.WEEK_DAYS, access);
    every(Time.WEEK_DAYS, new GrievanceProcess(world, access));
    every(Time.WEEK_DAYS, new GovernanceProcess(world));
    every(Time.WEEK_DAYS, new ServiceProcess(world));
    every(Time.WEEK_DAYS, publicity);
    every(Time.WEEK_DAYS, new RecruitmentProcess(world, publicity));
    every(Time.WEEK_DAYS, reprisals::mobilise);
    every(Time.WEEK_DAYS, world.harm()::endWeek);
    every(Time.WEEK_DAYS, () -> world.people().grow(Time.WEEK_DAYS));
    every(Time.WEEK_DAYS, new FissionFusionProcess(world));
    every(MONTH_DAYS, new RegimeProcess(world, publicity));
    every(MONTH_DAYS, new TalksProcess(world));
    every(MONTH_DAYS, new SpillOverProcess(world));
    every(12 * Time.WEEK_DAYS, () -> world.reach().rebuild(world.roster().all()));
    every(1, () -> observers.forEach(observer -> observer.onDayEnd(this)));
  }

  private void every(int days, Process process) {
    tasks.add(new Task(days, process));
  }

  /** Where the timeline has changed parameters or mechanisms, processes are made anew. */
  private void renew() {
    if (world.scenario() != arranged) {
      schedule();
    }
  }

  /**
   * Adds an entry to the timeline ahead: the run goes on as if it had stood there from the start.
   *
   * @throws IllegalArgumentException where its day is over, or its id is taken
   */
  public void add(TimelineEntry entry) {
    if (!entry.date().isAfter(date()) || scenario.timeline().containsKey(entry.id())) {
      throw new IllegalArgumentException("entry " + entry.id() + " on " + entry.date());
    }
    scenario = scenario.with(entry);
    world.adopt(world.scenario().with(entry));
    schedule();
  }

  /** Runs one day; false once the scenario's last day is over. */
  public boolean runDay() {
    if (world == null) {
      start();
    }
    if (!date().isBefore(scenario.end())) {
      return false;
    }
    schedule.step(this);
    return true;
  }

  /** Runs to the scenario's last day. */
  public void runToEnd() {
    boolean going = true;
    while (going) {
      going = runDay();
    }
  }

  /** Days of the whole run. */
  public static int days(Scenario scenario) {
    return (int) ChronoUnit.DAYS.between(scenario.start(), scenario.end()) + 1;
  }

  @Override
  public Scenario scenario() {
    return scenario;
  }

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
    return world.date();
  }

  @Override
  public int day() {
    return world.day();
  }

  @Override
  public double influence(Bloc bloc, int locality) {
    double weight = world.parameters().reach().controlInInfluence();
    return weight * control(bloc, locality) + (1 - weight) * allegiance(bloc, locality);
  }

  @Override
  public double control(Bloc bloc, int locality) {
    return world.reach().control(locality)[bloc.ordinal()];
  }

  @Override
  public double allegiance(Bloc bloc, int locality) {
    return world.society().allegiance(bloc, locality);
  }

  @Override
  public boolean present(Bloc bloc, int locality) {
    return world.presence().at(bloc, locality);
  }

  @Override
  public double grievance(int locality) {
    return world.society().grievance[locality];
  }

  @Override
  public double fear(int locality) {
    return world.society().fear[locality];
  }

  @Override
  public double service(int locality) {
    return world.society().service[locality];
  }

  @Override
  public double population(int locality) {
    return world.people().at(locality);
  }

  @Override
  public double displacedHosted(int locality) {
    return world.people().hosted(locality);
  }

  @Override
  public Cause firstPresenceCause(Bloc bloc, int locality) {
    return world.presence().firstCause(bloc, locality);
  }

  @Override
  public int firstPresenceDay(Bloc bloc, int locality) {
    return world.presence().firstDay(bloc, locality);
  }

  @Override
  public double humanitarianAccess(int locality) {
    return world.society().access[locality];
  }

  @Override
  public int controlZone(int locality) {
    double rival = 0;
    for (Bloc bloc : Bloc.nonState()) {
      if (world.stances().hostile(Bloc.STATE, bloc)) {
        rival = Math.max(rival, control(bloc, locality));
      }
    }
    return ViolenceByControlZone.zone(control(Bloc.STATE, locality), rival);
  }

  @Override
  public double basicReproductionNumber() {
    return reproduction.basic();
  }

  @Override
  public double effectiveReproductionNumber(Bloc bloc) {
    return reproduction.effective(bloc);
  }

  @Override
  public RegimeView regime() {
    return world.regime().view();
  }

  @Override
  public List<NeighbourView> neighbours() {
    return world.borderland().view(country().neighbours());
  }

  @Override
  public List<? extends UnitView> units() {
    return world.roster().all();
  }

  @Override
  public List<TimelineDecision> timelineDecisions() {
    return List.copyOf(world.decisions());
  }

  /** The state of the run, for tests and inspectors of this room. */
  public World world() {
    return world;
  }
}

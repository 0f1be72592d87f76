package org.harmattan.model.simulation;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.harmattan.model.Observer;
import org.harmattan.model.process.Reproduction;
import org.harmattan.model.state.Terrain;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEntry;

/**
 * The simulation: a MASON model whose schedule holds one process per mechanism, in the order of a
 * day. The same scenario and seed give the same run, whoever watches.
 */
public final class MaliModel extends ReadableModel {
  private static final long serialVersionUID = 1L;

  private transient Scenario scenario;
  private final int runSeed;
  private final transient List<Observer> observers;
  private final transient World left;
  private transient World world;
  private transient DailyOrder order;
  private transient Scenario arranged;

  /**
   * A model that has not started.
   *
   * @param runSeed the run's own seed, from {@link org.harmattan.model.RunSeed}
   */
  public MaliModel(Scenario scenario, Terrain terrain, int runSeed, Observer... observers) {
    super(runSeed, terrain);
    this.scenario = scenario;
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
    super(0, left.terrain());
    this.scenario = scenario;
    this.runSeed = 0;
    this.observers = List.of(observers);
    this.left = left;
  }

  @Override
  public void start() {
    super.start();
    if (left == null) {
      world = new World(scenario, terrain(), runSeed);
      new Opening(world).set();
      begin();
      endDay();
    } else {
      world = left;
      begin();
    }
  }

  private void begin() {
    arrange();
    for (int place = 0; place < order.tasks().size(); place++) {
      register(place, order.tasks().get(place).days());
    }
  }

  /** Runs a task on the last day of each period of so many days, from tomorrow on. */
  private void register(int place, int days) {
    int tomorrow = world.day() + 1;
    int first = tomorrow + Math.floorMod(days - 1 - tomorrow, days);
    schedule.scheduleRepeating(
        first, place, state -> order.tasks().get(place).process().run(), days);
  }

  /** Makes the processes anew, as the scenario wants them now. */
  private void arrange() {
    arranged = world.scenario();
    world.chronicle().forgetListeners();
    world.chronicle().listen(event -> observers.forEach(o -> o.onEvent(event, this)));
    order = new DailyOrder(world, this::renew, this::endDay);
  }

  /** Where the timeline has changed parameters or mechanisms, processes are made anew. */
  private void renew() {
    if (world.scenario() != arranged) {
      arrange();
    }
  }

  private void endDay() {
    observers.forEach(observer -> observer.onDayEnd(this));
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
    arrange();
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
  public World world() {
    return world;
  }

  @Override
  Reproduction reproduction() {
    return order.reproduction();
  }
}

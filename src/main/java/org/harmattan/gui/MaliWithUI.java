package org.harmattan.gui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.harmattan.observe.MapFrame;
import sim.display.GUIState;
import sim.engine.SimState;

/**
 * MASON's view of the model in the window: starts runs, steps them day by day, and passes the maps
 * of some days on. Where two scenarios are compared both take each step together.
 */
public final class MaliWithUI extends GUIState {
  private static final String NAME = "Harmattan";

  private final Grounds grounds = new Grounds();
  private final ExecutorService beside =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "harmattan-second-run");
            thread.setDaemon(true);
            return thread;
          });
  private volatile Setting setting;
  private volatile List<WatchedRun> runs;
  private volatile int drawEveryDays = 1;
  private volatile boolean burst;
  private volatile LocalDate pauseAfter = LocalDate.MAX;
  private volatile Stage stage = new Stage() {};

  /** Where the runs are shown. */
  interface Stage {
    /** Shows the maps of a day; may wait until the ones before have been drawn. */
    default void show(List<MapFrame> frames) {}

    /** New runs begin. */
    default void begin(List<WatchedRun> runs) {}

    /** A run broke. */
    default void broken(LocalDate date, RuntimeException cause) {}
  }

  MaliWithUI(Setting setting) {
    super(new SimState(0));
    this.setting = setting;
    prepare(setting);
  }

  /** MASON shows it as the simulation's name. */
  public static String getName() {
    return NAME;
  }

  /** MASON shows it on the console's first tab. */
  public static Object getInfo() {
    return "<html><p>Agent-based simulation of the conflict in Mali, for researchers."
        + " A run is one possible history, no forecast.</p></html>";
  }

  /** Lays out the ground of a setting, which takes a second or two the first time. */
  void prepare(Setting next) {
    next.scenarios().forEach(grounds::terrain);
  }

  /** What the next start plays. */
  void set(Setting next) {
    setting = next;
  }

  Setting setting() {
    return setting;
  }

  /** Tells whom to show what happens. */
  void showOn(Stage newStage) {
    stage = newStage;
  }

  /** How many days lie between maps. */
  void drawEvery(int days) {
    drawEveryDays = days;
  }

  /**
   * Whether a step of MASON's runs all days up to the next map: the window answers between steps,
   * and to wait for it every day would take longer than the days themselves.
   */
  void burst(boolean together) {
    burst = together;
  }

  /** Ends a burst on a day, after which the console will pause. */
  void pauseAfter(LocalDate day) {
    pauseAfter = day;
  }

  /** What runs now; empty before the first start. */
  List<WatchedRun> runs() {
    return runs == null ? List.of() : runs;
  }

  @Override
  public void start() {
    List<WatchedRun> begun = new ArrayList<>();
    setting.scenarios().forEach(s -> begun.add(new WatchedRun(s, grounds, setting.seed())));
    state = begun.get(0).model();
    super.start();
    begun.stream().skip(1).forEach(run -> run.model().start());
    runs = List.copyOf(begun);
    stage.begin(runs);
    showNow();
  }

  @Override
  public boolean step() {
    List<WatchedRun> all = runs();
    if (all.isEmpty() || over(all)) {
      return false;
    }
    try {
      boolean shown = false;
      do {
        // MASON's displays and our inspectors read the model under this lock.
        synchronized (state.schedule) {
          stepAll(all);
        }
        shown = over(all) || (all.get(0).model().day() + 1) % drawEveryDays == 0;
      } while (burst && !shown && all.get(0).model().date().isBefore(pauseAfter));
      if (shown) {
        showNow();
      }
      return true;
    } catch (RuntimeException e) {
      stage.broken(all.get(0).model().date(), e);
      return false;
    }
  }

  private static boolean over(List<WatchedRun> all) {
    return all.stream().allMatch(WatchedRun::over);
  }

  private void stepAll(List<WatchedRun> all) {
    List<Future<?>> others = new ArrayList<>();
    for (WatchedRun run : all.subList(1, all.size())) {
      others.add(beside.submit(() -> run.model().runDay()));
    }
    if (!all.get(0).over()) {
      super.step();
    }
    for (Future<?> other : others) {
      await(other);
    }
  }

  private static void await(Future<?> other) {
    try {
      other.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException broken
          ? broken
          : new IllegalStateException(e.getCause());
    }
  }

  /** Shows the maps as they stand. */
  void showNow() {
    stage.show(runs().stream().map(WatchedRun::frame).toList());
  }

  @Override
  public void quit() {
    super.quit();
    beside.shutdownNow();
  }
}

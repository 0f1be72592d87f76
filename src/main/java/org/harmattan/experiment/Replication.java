package org.harmattan.experiment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.experiment.Models.Simulation;
import org.harmattan.model.ModelView;
import org.harmattan.model.Observer;
import org.harmattan.model.RunSeed;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunId;
import org.harmattan.observe.RunRecorder;
import org.harmattan.scenario.Scenario;

/**
 * One run: a scenario with a seed.
 *
 * @param id which run it is
 * @param scenario what runs
 * @param places where
 */
public record Replication(RunId id, Scenario scenario, Places places) {
  private static final String SET_UP = "set-up";

  /** Replicates 1 to {@code count} of a scenario; scenarios with the same root seed share seeds. */
  public static List<Replication> of(Scenario scenario, Places places, long seed, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(replicate -> new RunId(seed, runSeed(seed, replicate), 0, replicate))
        .map(id -> new Replication(id, scenario, places))
        .toList();
  }

  /** Runs it to the end. A run that breaks is an outcome too, so that a batch can go on. */
  public Ending run(Models models, Observer watcher) {
    Clock clock = new Clock();
    try {
      RunRecorder recorder = models.recorder(this);
      Simulation model = models.create(id.runSeed(), recorder, clock, watcher);
      boolean more = true;
      while (more) {
        stopIfInterrupted();
        more = model.runDay();
      }
      return new Ending.Completed(recorder.result());
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      return new Ending.Failed(this, clock.stage(), e);
    }
  }

  private static int runSeed(long seed, int replicate) {
    return RunSeed.of(seed, replicate - 1);
  }

  private static void stopIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("interrupted");
    }
  }

  /** Knows how far a run has come. */
  private static final class Clock implements Observer {
    private LocalDate lastDay;

    @Override
    public void onDayEnd(ModelView model) {
      if (model.day() >= 0) {
        lastDay = model.date();
      }
    }

    String stage() {
      return lastDay == null ? SET_UP : lastDay.toString();
    }
  }
}

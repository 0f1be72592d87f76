package org.harmattan.study.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.harmattan.analysis.calibration.Simulator;
import org.harmattan.analysis.calibration.Trial;
import org.harmattan.experiment.Ending;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.Replication;
import org.harmattan.experiment.design.Factor;
import org.harmattan.experiment.run.Worlds;
import org.harmattan.model.RunSeed;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunId;
import org.harmattan.results.EvaluationLog;
import org.harmattan.results.RunView;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.ScenarioException;

/** The model as calibration sees it. Runs that the log holds are not made again. */
final class LoggedRuns {
  private final Calibration calibration;
  private final Worlds worlds;
  private final EvaluationLog log;
  private final long seed;
  private final int threads;
  private final Progress progress;
  private final long monthsOfRun;

  LoggedRuns(
      Calibration calibration,
      Worlds worlds,
      EvaluationLog log,
      long seed,
      int threads,
      Progress progress) {
    this.calibration = calibration;
    this.worlds = worlds;
    this.log = log;
    this.seed = seed;
    this.threads = threads;
    this.progress = progress;
    this.monthsOfRun = Progress.months(calibration.base().with(Map.of()));
  }

  /** The same runs as another set of free parameters sees them. */
  LoggedRuns of(Calibration other) {
    return new LoggedRuns(other, worlds, log, seed, threads, progress);
  }

  /** The model on a grid. */
  Simulator on(double cellKm) {
    return trials ->
        of(cellKm, trials.stream().map(t -> calibration.values(t.position())).toList(), trials);
  }

  /** Runs of the scenario as its file gives it, on {@code count} seeds from the first. */
  List<double[]> asItIs(double cellKm, int first, int count) {
    List<Trial> trials = new ArrayList<>();
    for (int r = 0; r < count; r++) {
      trials.add(new Trial(new double[0], first + r));
    }
    return of(cellKm, Collections.nCopies(count, List.of()), trials);
  }

  private List<double[]> of(double cellKm, List<List<String>> values, List<Trial> trials) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<double[]>> begun = new ArrayList<>();
      for (int i = 0; i < trials.size(); i++) {
        List<String> its = values.get(i);
        int replicate = trials.get(i).replicate();
        begun.add(pool.submit(() -> logged(cellKm, its, replicate)));
      }
      List<double[]> done = new ArrayList<>();
      for (Future<double[]> run : begun) {
        done.add(run.get());
      }
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private double[] logged(double cellKm, List<String> values, int replicate) {
    List<String> key = new ArrayList<>(List.of(String.valueOf(cellKm), String.valueOf(replicate)));
    List<Factor> free = calibration.factors();
    for (Factor factor : calibration.listed()) {
      int at = values.isEmpty() ? -1 : free.indexOf(factor);
      key.add(at < 0 ? "" : values.get(at));
    }
    double[] known = log.get(key);
    if (known != null) {
      for (long month = 0; month < monthsOfRun; month++) {
        progress.step();
      }
      return known;
    }
    double[] made = make(cellKm, values, replicate);
    try {
      log.add(key, made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return made;
  }

  /** NaN where the run breaks, or where its values contradict each other. */
  private double[] make(double cellKm, List<String> values, int replicate) {
    double[] broken = new double[calibration.targets().size()];
    Arrays.fill(broken, Double.NaN);
    Scenario scenario;
    try {
      scenario = calibration.scenario(values, cellKm);
    } catch (ScenarioException e) {
      return broken;
    }
    Places places = worlds.places(scenario);
    Models models = worlds.models(scenario, places);
    RunId id = new RunId(seed, RunSeed.of(seed, replicate - 1), 0, replicate);
    Ending ending = new Replication(id, scenario, places).run(models, progress);
    return ending instanceof Ending.Completed done
        ? calibration.statistics(History.of(RunView.of(done.result(), places)))
        : broken;
  }
}

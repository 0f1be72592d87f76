package org.harmattan.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.harmattan.experiment.Batch;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Outcome;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.Replication;
import org.harmattan.experiment.ScenarioRuns;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;
import org.harmattan.results.Manifest.Failure;

/**
 * Runs scenarios and keeps of each run its numbers alone: the results of many scenarios would not
 * fit into memory.
 */
final class MeasuredRuns {
  private final Function<Replication, Models> models;
  private final int threads;
  private final Progress progress;
  private final BiFunction<RunResult, Places, double[]> numbers;
  private final List<Failure> failures = new ArrayList<>();

  MeasuredRuns(
      Function<Replication, Models> models,
      int threads,
      Progress progress,
      BiFunction<RunResult, Places, double[]> numbers) {
    this.models = models;
    this.threads = threads;
    this.progress = progress;
    this.numbers = numbers;
  }

  /** The numbers of one scenario's runs in their order; null for a run that broke. */
  List<double[]> of(List<Replication> runs) {
    List<double[]> measured = new ArrayList<>();
    new Batch(models.apply(runs.get(0)), threads)
        .run(runs, progress, outcome -> measured.add(measure(outcome, runs.get(0).places())));
    return measured;
  }

  /** The runs that broke so far. */
  List<Failure> failures() {
    return List.copyOf(failures);
  }

  private double[] measure(Outcome outcome, Places places) {
    if (outcome instanceof Outcome.Completed done) {
      return numbers.apply(done.result(), places);
    }
    failures.add(ScenarioRuns.failure((Outcome.Failed) outcome));
    return null;
  }
}

package org.harmattan.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.harmattan.analysis.Outcome;
import org.harmattan.experiment.Batch;
import org.harmattan.experiment.Ending;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.Replication;
import org.harmattan.experiment.ScenarioRuns;
import org.harmattan.observe.Places;
import org.harmattan.results.Manifest.Failure;
import org.harmattan.results.RunView;

/**
 * Runs scenarios and keeps of each run its outcomes alone: the results of many scenarios would not
 * fit into memory.
 */
final class MeasuredRuns {
  private final Function<Replication, Models> models;
  private final int threads;
  private final Progress progress;
  private final List<Outcome> outcomes;
  private final List<Failure> failures = new ArrayList<>();

  MeasuredRuns(
      Function<Replication, Models> models,
      int threads,
      Progress progress,
      List<Outcome> outcomes) {
    this.models = models;
    this.threads = threads;
    this.progress = progress;
    this.outcomes = outcomes;
  }

  /** The outcomes of one scenario's runs in their order; null for a run that broke. */
  List<double[]> of(List<Replication> runs) {
    List<double[]> measured = new ArrayList<>();
    new Batch(models.apply(runs.get(0)), threads)
        .run(runs, progress, ending -> measured.add(measure(ending, runs.get(0).places())));
    return measured;
  }

  /** The runs that broke so far. */
  List<Failure> failures() {
    return List.copyOf(failures);
  }

  private double[] measure(Ending ending, Places places) {
    if (ending instanceof Ending.Completed done) {
      return Outcome.all(outcomes, RunView.of(done.result(), places));
    }
    failures.add(ScenarioRuns.failure((Ending.Failed) ending));
    return null;
  }
}

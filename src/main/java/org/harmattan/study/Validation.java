package org.harmattan.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.harmattan.analysis.score.Aim;
import org.harmattan.analysis.score.ModelRuns;
import org.harmattan.analysis.score.RecordedRun;
import org.harmattan.experiment.Batch;
import org.harmattan.experiment.Ending;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.Replication;
import org.harmattan.experiment.ScenarioRuns;
import org.harmattan.observe.Places;
import org.harmattan.results.Build;
import org.harmattan.results.Manifest.Failure;
import org.harmattan.results.RunView;
import org.harmattan.scenario.Scenario;

/**
 * Runs a scenario and its nulls on the same seeds and keeps of each run what is scored: the tables
 * of them all would fill a disk.
 *
 * @param scenarios the scenario in question, then its nulls
 * @param seed root seed
 * @param replications runs of each
 */
public record Validation(List<Scenario> scenarios, long seed, int replications) {
  public Validation {
    scenarios = List.copyOf(scenarios);
  }

  /**
   * What came of it.
   *
   * @param models the runs of each scenario that has any
   * @param failures the runs that broke
   */
  public record Result(List<ModelRuns> models, List<Failure> failures) {
    public Result {
      models = List.copyOf(models);
      failures = List.copyOf(failures);
    }
  }

  /** Simulated months of all runs. */
  public long months() {
    return replications * scenarios.stream().mapToLong(Progress::months).sum();
  }

  /** The runs of the scenario in question. */
  public List<Replication> first() {
    Scenario scenario = scenarios.get(0);
    return Replication.of(scenario, Places.of(scenario), seed, replications);
  }

  /**
   * Runs everything.
   *
   * @param models the models of a run's scenario
   * @param threads runs at the same time; they change no number
   * @param progress shows how far the runs are
   * @param aims what is taken from the runs
   * @param also sees every run, too
   */
  public Result run(
      Function<Replication, Models> models,
      int threads,
      Progress progress,
      List<Aim> aims,
      BiConsumer<Scenario, RunView> also) {
    List<ModelRuns> reduced = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      Places places = Places.of(scenario);
      List<Replication> runs = Replication.of(scenario, places, seed, replications);
      ModelRuns.Builder builder = ModelRuns.builder(aims);
      new Batch(models.apply(runs.get(0)), threads)
          .run(
              runs,
              progress,
              ending -> {
                if (ending instanceof Ending.Completed completed) {
                  RunView run = RunView.of(completed.result(), places);
                  builder.add(RecordedRun.of(run));
                  also.accept(scenario, run);
                } else {
                  failures.add(ScenarioRuns.failure((Ending.Failed) ending));
                }
              });
      ModelRuns done = builder.build(scenario.name(), scenario.title(), Build.current());
      if (!done.replicates().isEmpty()) {
        reduced.add(done);
      }
    }
    return new Result(reduced, failures);
  }
}

package org.harmattan.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harmattan.analysis.RunCourse;
import org.harmattan.experiment.Batch;
import org.harmattan.experiment.Ending;
import org.harmattan.experiment.MaliModels;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.Replication;
import org.harmattan.experiment.ScenarioRuns;
import org.harmattan.experiment.fork.CheckpointingModels;
import org.harmattan.experiment.fork.ContinuedModels;
import org.harmattan.model.state.Terrain;
import org.harmattan.observe.RunResult;
import org.harmattan.results.Manifest.Failure;
import org.harmattan.results.RunView;
import org.harmattan.results.Tables;
import org.harmattan.results.checkpoint.Checkpoint;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioWriter;

/** Runs histories up to a fork and continues each into many futures. */
public final class Branches {
  private final BranchPlan plan;
  private final int threads;
  private final Progress progress;
  private final Terrain terrain;
  private final Map<Integer, Checkpoint> histories = new TreeMap<>();

  /** Branches of a plan, on so many threads. */
  public Branches(BranchPlan plan, int threads, Progress progress) {
    this.plan = plan;
    this.threads = threads;
    this.progress = progress;
    // Nothing that a terrain depends on can differ between past and futures.
    this.terrain = Terrain.of(plan.places().country(), plan.places().grid(), plan.past());
  }

  /**
   * The runs of a future.
   *
   * @param scenario the future
   * @param courses the course of each run that reached its end, in order
   * @param failures the runs that broke
   */
  public record FutureRuns(Scenario scenario, List<RunCourse> courses, List<Failure> failures) {
    public FutureRuns {
      courses = List.copyOf(courses);
      failures = List.copyOf(failures);
    }
  }

  /** Simulated months of all runs together, for the progress. */
  public static long months(BranchPlan plan) {
    long past = plan.histories() * Progress.months(plan.past());
    long ahead =
        plan.futures().stream()
            .mapToLong(future -> Progress.months(plan.fork().plusDays(1), future))
            .sum();
    return past + plan.replications() * ahead;
  }

  /**
   * Runs the histories up to the fork.
   *
   * @throws IllegalStateException when one breaks: it has no future
   */
  public void runHistories() {
    Models models = new MaliModels(plan.past(), terrain);
    Models saving = new CheckpointingModels(models, Set.of(plan.fork()), this::keep);
    new Batch(saving, threads)
        .run(
            plan.historyRuns(),
            progress,
            outcome -> {
              if (outcome instanceof Ending.Failed failed) {
                String what = "a history broke at " + failed.stage() + ": " + failed.cause();
                throw new IllegalStateException(what, failed.cause());
              }
            });
  }

  private void keep(Checkpoint checkpoint) {
    synchronized (histories) {
      histories.put(checkpoint.run().replicate(), checkpoint);
    }
  }

  /**
   * Continues the histories into a future and writes its scenario and tables.
   *
   * @param folder an empty folder
   * @param future index of the future
   */
  public FutureRuns run(Path folder, int future) throws IOException {
    List<Replication> runs = plan.runs(future);
    Scenario scenario = plan.futures().get(future);
    Files.writeString(folder.resolve("scenario.yaml"), ScenarioWriter.write(scenario));
    List<RunCourse> courses = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    try (Tables tables = new Tables(folder, plan.places())) {
      new Batch(continued(scenario, runs), threads)
          .run(
              runs,
              progress,
              outcome -> {
                if (outcome instanceof Ending.Completed done) {
                  tables.append(done.result());
                  courses.add(course(done.result()));
                } else {
                  failures.add(ScenarioRuns.failure((Ending.Failed) outcome));
                }
              });
    }
    return new FutureRuns(scenario, courses, failures);
  }

  private RunCourse course(RunResult run) {
    return RunCourse.of(RunView.of(run, plan.places()), run.runSeed(), plan.fork());
  }

  private Models continued(Scenario scenario, List<Replication> runs) {
    Map<Integer, Checkpoint> origins = new TreeMap<>();
    for (Replication run : runs) {
      origins.put(run.id().runSeed(), histories.get(plan.historyOf(run.id().replicate())));
    }
    return new ContinuedModels(plan.past(), scenario, terrain, origins);
  }
}

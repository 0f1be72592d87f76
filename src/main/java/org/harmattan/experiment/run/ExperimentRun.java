package org.harmattan.experiment.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.harmattan.experiment.plan.Chunk;
import org.harmattan.experiment.plan.Plan;
import org.harmattan.model.Observer;
import org.harmattan.results.dataset.Dataset;
import org.harmattan.results.dataset.Worker;

/**
 * Makes the runs of a plan that a dataset does not hold yet. Any number of processes may do so at
 * the same time, and any of them may be killed.
 */
public final class ExperimentRun {
  private static final int PATIENCE_SECONDS = 20;

  private final Plan plan;
  private final Dataset dataset;
  private final Worlds worlds;
  private final ChunkExecutor executor;
  private final CountDownLatch ended = new CountDownLatch(1);

  /** A run of the plan into the dataset. */
  public ExperimentRun(Plan plan, Dataset dataset, Worlds worlds, ChunkExecutor executor) {
    this.plan = plan;
    this.dataset = dataset;
    this.worlds = worlds;
    this.executor = executor;
  }

  /**
   * How far the experiment is.
   *
   * @param chunks all chunks of the shard
   * @param finished those of them that are finished
   * @param failedRuns runs that broke now
   */
  public record Summary(int chunks, int finished, int failedRuns) {

    /** Whether nothing is left to do in the shard. */
    public boolean complete() {
      return finished == chunks;
    }
  }

  /**
   * Makes what is missing.
   *
   * @param watcher sees every run, from all threads at once
   * @throws org.harmattan.scenario.UserError when the dataset holds another experiment
   * @throws IOException when results cannot be written
   */
  public Summary run(Shard shard, Observer watcher) throws IOException {
    ChunkRunner runner = new ChunkRunner(plan, worlds, watcher);
    List<Chunk> mine = shard.of(plan.inOrderOfWork());
    try (Worker worker = dataset.join()) {
      plan.identity().claim(dataset, plan.points(), plan.scenarioFiles(), worker);
      SortedSet<Integer> finished = dataset.finished();
      List<Chunk> missing = mine.stream().filter(c -> !finished.contains(c.index())).toList();
      executor.execute(missing, chunk -> make(chunk, runner, worker));
    } finally {
      ended.countDown();
    }
    SortedSet<Integer> finished = dataset.finished();
    int done = (int) mine.stream().filter(c -> finished.contains(c.index())).count();
    return new Summary(mine.size(), done, runner.failed());
  }

  /** Ends the current runs without a trace; the finished chunks stay. Returns when it has ended. */
  public void stop() {
    executor.stop();
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void make(Chunk chunk, ChunkRunner runner, Worker worker)
      throws IOException, InterruptedException {
    Optional<Dataset.Work> taken = dataset.take(chunk.index(), worker);
    if (taken.isPresent()) {
      try (Dataset.Work work = taken.get()) {
        runner.run(chunk, work.begin());
        work.publish();
      }
    }
  }
}

package org.harmattan.experiment.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.harmattan.analysis.OutcomeRow;
import org.harmattan.experiment.Ending;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Replication;
import org.harmattan.experiment.plan.Chunk;
import org.harmattan.experiment.plan.Plan;
import org.harmattan.model.Observer;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunId;
import org.harmattan.results.Table;
import org.harmattan.results.dataset.PartWriter;
import org.harmattan.results.dataset.RunRow;
import org.harmattan.scenario.Scenario;

/** Makes the runs of chunks. A run that breaks becomes a row of the table of runs. */
final class ChunkRunner {
  private static final String SCENARIO = "scenario";
  private static final String SET_UP = "set-up";

  private final Plan plan;
  private final Worlds worlds;
  private final Observer watcher;
  private final AtomicInteger failed = new AtomicInteger();

  ChunkRunner(Plan plan, Worlds worlds, Observer watcher) {
    this.plan = plan;
    this.worlds = worlds;
    this.watcher = watcher;
  }

  /** Runs that broke so far. */
  int failed() {
    return failed.get();
  }

  /**
   * Runs a chunk and writes its files.
   *
   * @throws InterruptedException when the thread was interrupted: the files are not complete
   */
  void run(Chunk chunk, Path folder) throws IOException, InterruptedException {
    try (PartWriter part = new PartWriter(folder, tables())) {
      for (int point = chunk.firstPoint(); point < chunk.firstPoint() + chunk.points(); point++) {
        runPoint(point, chunk, part);
      }
      part.finish();
    }
  }

  private List<Table<?>> tables() {
    List<Table<?>> tables = new ArrayList<>(plan.experiment().output().kept());
    tables.add(OutcomeRow.TABLE);
    return tables;
  }

  private void runPoint(int point, Chunk chunk, PartWriter part)
      throws IOException, InterruptedException {
    Scenario scenario;
    Places places;
    Models models;
    String stage = SCENARIO;
    try {
      scenario = plan.scenario(point);
      stage = SET_UP;
      places = worlds.places(scenario);
      models = worlds.models(scenario, places);
    } catch (RuntimeException e) {
      for (int i = 0; i < chunk.replicates(); i++) {
        fail(plan.run(point, chunk.firstReplicate() + i), stage, e, part);
      }
      return;
    }
    for (int i = 0; i < chunk.replicates(); i++) {
      RunId id = plan.run(point, chunk.firstReplicate() + i);
      append(new Replication(id, scenario, places).run(models, watcher), places, part);
    }
  }

  private void append(Ending outcome, Places places, PartWriter part)
      throws IOException, InterruptedException {
    // An interrupted run ends as a failure, which says nothing of the run.
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedException();
    }
    if (outcome instanceof Ending.Completed completed) {
      part.append(completed.result(), places);
    } else if (outcome instanceof Ending.Failed broken) {
      fail(broken.replication().id(), broken.stage(), broken.cause(), part);
    }
  }

  private void fail(RunId id, String stage, Throwable cause, PartWriter part) throws IOException {
    failed.incrementAndGet();
    part.append(
        new RunRow(
            id.point(),
            id.replicate(),
            Integer.toUnsignedLong(id.runSeed()),
            RunRow.FAILED,
            stage,
            cause.toString()));
  }
}

package org.harmattan.analysis.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.harmattan.experiment.Batch;
import org.harmattan.experiment.FakeModels;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.Replication;
import org.harmattan.experiment.ScenarioRuns;
import org.harmattan.observe.Fixtures;
import org.harmattan.observe.RunResult;
import org.harmattan.results.Provenance;
import org.harmattan.results.RunFolder;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioReader;

/** Run folders of small models, without pictures: made in no time, with everything to compare. */
public final class StoredFolders {
  private StoredFolders() {}

  /** The shipped scenario on few and large localities. */
  public static Scenario scenario(String until) {
    Path file = Path.of("scenarios/mali-2012-2024.yaml");
    return ScenarioReader.read(file, Map.of("grid.cell-km", "50"), LocalDate.parse(until))
        .scenario();
  }

  /** Writes the folder of a batch, and returns its runs. */
  public static List<RunResult> write(
      Path folder, String name, Scenario scenario, long seed, int replications) {
    Instant start = Instant.now();
    List<Replication> runs = Replication.of(scenario, Fixtures.PLACES, seed, replications);
    List<Integer> seeds = runs.stream().map(run -> run.id().runSeed()).toList();
    Provenance provenance = new Provenance(List.of("batch"), seed, replications, seeds, start);
    try (RunFolder target = RunFolder.create(folder, true);
        Progress progress =
            Progress.of(
                runs, new java.io.PrintStream(java.io.OutputStream.nullOutputStream()), false)) {
      Batch batch = new Batch(new FakeModels(scenario), 1);
      ScenarioRuns done = ScenarioRuns.into(target.path(), runs, batch, progress);
      target.complete(
          provenance.manifest(Map.of(name, done.scenarioSha256()), done.failures(), Instant.now()));
      return done.completed();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

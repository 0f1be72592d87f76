package org.harmattan.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;
import org.harmattan.results.Manifest.Failure;
import org.harmattan.results.Sha256;
import org.harmattan.results.Tables;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioWriter;

/**
 * The runs of one scenario, written into a folder as they end.
 *
 * @param scenario what ran
 * @param scenarioSha256 hash of its resolved file
 * @param completed results in the order of the replicates
 * @param failed the runs that broke, in the same order
 */
public record ScenarioRuns(
    Scenario scenario,
    String scenarioSha256,
    List<RunResult> completed,
    List<Ending.Failed> failed) {
  private static final String SCENARIO_FILE = "scenario.yaml";

  public ScenarioRuns {
    completed = List.copyOf(completed);
    failed = List.copyOf(failed);
  }

  /**
   * Runs a scenario's replications and writes {@code scenario.yaml} and the tables.
   *
   * @param folder an empty folder
   * @param replications runs of one scenario
   * @param batch what runs them
   * @param progress shows how far they are
   */
  public static ScenarioRuns into(
      Path folder, List<Replication> replications, Batch batch, Progress progress)
      throws IOException {
    Scenario scenario = replications.get(0).scenario();
    Places places = replications.get(0).places();
    Path file = folder.resolve(SCENARIO_FILE);
    Files.writeString(file, ScenarioWriter.write(scenario));
    List<RunResult> completed = new ArrayList<>();
    List<Ending.Failed> failed = new ArrayList<>();
    try (Tables tables = new Tables(folder, places)) {
      batch.run(
          replications,
          progress,
          outcome -> {
            if (outcome instanceof Ending.Completed done) {
              tables.append(done.result());
              completed.add(done.result());
            } else if (outcome instanceof Ending.Failed broken) {
              failed.add(broken);
            }
          });
    }
    return new ScenarioRuns(scenario, Sha256.of(file), completed, failed);
  }

  /** The same without the results, which many scenarios would not fit into memory. */
  public ScenarioRuns withoutResults() {
    return new ScenarioRuns(scenario, scenarioSha256, List.of(), failed);
  }

  /** The failures as the manifest lists them. */
  public List<Failure> failures() {
    return failed.stream().map(ScenarioRuns::failure).toList();
  }

  /** A failure as the manifest lists it. */
  public static Failure failure(Ending.Failed failed) {
    Replication replication = failed.replication();
    return new Failure(
        replication.scenario().name(),
        replication.id().replicate(),
        Integer.toUnsignedLong(replication.id().runSeed()),
        failed.stage(),
        failed.cause().toString());
  }
}

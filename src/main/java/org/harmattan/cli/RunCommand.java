package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harmattan.experiment.Batch;
import org.harmattan.experiment.DiskSpace;
import org.harmattan.experiment.Outcome;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.Replication;
import org.harmattan.experiment.ScenarioRuns;
import org.harmattan.observe.Places;
import org.harmattan.results.Provenance;
import org.harmattan.results.RunFolder;
import org.harmattan.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run}: one scenario, once. */
@Command(
    name = "run",
    description = "Run a scenario once and write tables, charts, maps and a report.")
final class RunCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SCENARIO", description = "Scenario file.")
  private Path file;

  @Mixin private ScenarioOptions options;
  @Mixin private SeedOption seed;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Instant start = Instant.now();
    Scenario scenario = options.read(file).scenario();
    List<Replication> run = Replication.of(scenario, Places.of(scenario), seed.value(), 1);
    Path target = output.target(scenario.name());
    DiskSpace.check(target, DiskSpace.needed(scenario, 1));
    try (RunFolder folder = output.begin(scenario.name())) {
      ScenarioRuns done = simulate(folder.path(), run);
      Reports.write(folder.path(), run.get(0).places(), done.completed());
      folder.complete(
          provenance(start, run)
              .manifest(Map.of(scenario.name(), done.scenarioSha256()), List.of(), Instant.now()));
    }
    Reports.announce(target, spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private ScenarioRuns simulate(Path folder, List<Replication> run) throws IOException {
    Replication only = run.get(0);
    Batch batch = new Batch(Commands.models(spec, only), 1);
    try (Progress progress = Progress.of(run, System.err, Terminal.present())) {
      ScenarioRuns done = ScenarioRuns.into(folder, run, batch, progress);
      for (Outcome.Failed failed : done.failed()) {
        throw new IllegalStateException(
            "the run (seed "
                + Integer.toUnsignedString(only.id().runSeed())
                + ") broke at "
                + failed.stage()
                + ": "
                + failed.cause(),
            failed.cause());
      }
      return done;
    }
  }

  private Provenance provenance(Instant start, List<Replication> run) {
    return Commands.provenance(spec, start, seed.value(), run);
  }
}

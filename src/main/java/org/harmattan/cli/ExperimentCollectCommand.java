package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.OutcomeRow;
import org.harmattan.experiment.plan.Experiment;
import org.harmattan.experiment.plan.Output;
import org.harmattan.experiment.plan.Plan;
import org.harmattan.results.Manifest;
import org.harmattan.results.Provenance;
import org.harmattan.results.RunFolder;
import org.harmattan.results.Sha256;
import org.harmattan.results.dataset.Collector;
import org.harmattan.results.dataset.Dataset;
import org.harmattan.results.dataset.Format;
import org.harmattan.results.dataset.RunList;
import org.harmattan.results.dataset.RunRow;
import org.harmattan.results.dataset.Worker;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;
import org.harmattan.scenario.yaml.ScenarioWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code experiment collect}: one tidy table each from the runs that are there. */
@Command(
    name = "collect",
    description = "Write the runs' tables, every row with its scenario, point and factor values.",
    mixinStandardHelpOptions = true)
final class ExperimentCollectCommand implements Callable<Integer> {
  @Mixin private ExperimentOptions options;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Folder to write; default: tables/ among the runs, which is replaced.")
  private Path to;

  @Option(names = "--partial", description = "Collect although runs are missing.")
  private boolean partial;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, csv-gzip or parquet; default: as the experiment's file says.")
  private String format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Instant start = Instant.now();
    Plan plan = options.plan();
    Output output = plan.experiment().output();
    Format written = format == null ? output.format() : Format.parse(format);
    Dataset dataset = options.existing(plan);
    refuseIncomplete(plan, dataset);
    Path target = to != null ? to : dataset.folder().resolve("tables");
    try (Worker worker = dataset.join();
        RunFolder folder = RunFolder.create(target, to == null)) {
      new Collector(dataset, plan.points(), written)
          .into(folder.path(), worker.folder(), output.kept(), OutcomeRow.TABLE, ids(output));
      Map<String, String> scenarios = scenarios(plan, folder.path());
      folder.complete(manifest(plan, RunList.read(dataset), scenarios, start));
    }
    spec.commandLine().getOut().println("Tables   " + target);
    return ExitCode.DONE;
  }

  private static List<String> ids(Output output) {
    return output.outcomes().stream().map(Outcome::id).toList();
  }

  private void refuseIncomplete(Plan plan, Dataset dataset) throws IOException {
    int missing = plan.chunks().size() - dataset.finished().size();
    if (dataset.finished().isEmpty() || (missing > 0 && !partial)) {
      throw new UserError(
          missing
              + " of "
              + plan.chunks().size()
              + " chunks are missing; continue with: "
              + options.command("run")
              + options.out()
              + (dataset.finished().isEmpty() ? "" : ", or collect what is there with --partial"));
    }
  }

  /** Writes the scenarios without factor values; their hashes by name. */
  private static Map<String, String> scenarios(Plan plan, Path folder) throws IOException {
    Map<String, String> hashes = new LinkedHashMap<>();
    for (Scenario scenario : plan.experiment().scenarios()) {
      Path file = folder.resolve("scenario-" + scenario.name() + ".yaml");
      Files.writeString(file, ScenarioWriter.write(scenario));
      hashes.put(scenario.name(), Sha256.of(file));
    }
    return hashes;
  }

  private Manifest manifest(
      Plan plan, List<RunRow> runs, Map<String, String> scenarios, Instant start) {
    Experiment experiment = plan.experiment();
    List<Integer> seeds =
        IntStream.rangeClosed(1, experiment.replications())
            .mapToObj(replicate -> plan.run(0, replicate).runSeed())
            .toList();
    List<Manifest.Failure> failures =
        runs.stream().filter(RunRow::failed).map(run -> failure(plan, run)).toList();
    return new Provenance(
            spec.root().commandLine().getParseResult().originalArgs(),
            experiment.seed(),
            experiment.replications(),
            seeds,
            start)
        .manifest(scenarios, failures, Instant.now());
  }

  private static Manifest.Failure failure(Plan plan, RunRow run) {
    String scenario = plan.points().rows().get(run.point()).scenario();
    return new Manifest.Failure(
        scenario + ", point " + run.point(),
        run.replicate(),
        run.runSeed(),
        run.stage(),
        run.cause());
  }
}

package org.harmattan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.harmattan.experiment.Batch;
import org.harmattan.experiment.DiskSpace;
import org.harmattan.experiment.Ending;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.Replication;
import org.harmattan.experiment.ScenarioRuns;
import org.harmattan.experiment.fork.CheckpointingModels;
import org.harmattan.experiment.fork.Continuation;
import org.harmattan.observe.Places;
import org.harmattan.report.Past;
import org.harmattan.results.Manifest;
import org.harmattan.results.RunFolder;
import org.harmattan.results.Sha256;
import org.harmattan.results.checkpoint.Checkpoint;
import org.harmattan.results.checkpoint.CheckpointFile;
import org.harmattan.scenario.Resolved;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run}: one scenario, once; or a saved run, from its day on. */
@Command(
    name = "run",
    description = {
      "Run a scenario once and write tables, charts, maps and a report.",
      "With --from a saved run is continued, into the same future or into another."
    })
final class RunCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SCENARIO",
      arity = "0..1",
      description = "Scenario file; with --from the future, default: the checkpoint's own.")
  private Path file;

  @Mixin private ScenarioOptions options;
  @Mixin private ForkOptions fork;
  @Mixin private SeedOption seed;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  /** What is to be run: from which day, by which models, and from which checkpoint if any. */
  private record Plan(
      Replication run, LocalDate firstDay, Supplier<Models> models, Continuation continuation) {}

  @Override
  public Integer call() throws IOException {
    Instant start = Instant.now();
    fork.checkBranch();
    Plan plan = fork.continues() ? continued() : begun();
    Scenario scenario = plan.run().scenario();
    fork.checkDates(scenario, plan.firstDay());
    Path target = output.target(scenario.name());
    DiskSpace.check(target, DiskSpace.needed(scenario, 1));
    Models models = plan.models().get();
    try (RunFolder folder = output.begin(scenario.name())) {
      ScenarioRuns done = simulate(folder.path(), plan, models);
      Reports.write(folder.path(), plan.run().places(), done.completed(), past(plan));
      folder.complete(manifest(start, plan, done));
    }
    Reports.announce(target, spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private Plan begun() {
    if (file == null) {
      throw new UserError("name a SCENARIO to run, or a saved run with --from");
    }
    Scenario scenario = options.read(file).scenario();
    Replication run = Replication.of(scenario, Places.of(scenario), seed.value(), 1).get(0);
    return new Plan(run, scenario.start(), () -> Commands.models(spec, run), null);
  }

  private Plan continued() {
    if (spec.commandLine().getParseResult().hasMatchedOption("--seed")) {
      throw new UserError("--seed: not with --from, as the run has one; --branch draws others");
    }
    Checkpoint saved = fork.checkpoint();
    Resolved future = file == null ? options.read(fork.from(), saved) : options.read(file);
    Continuation run = Continuation.of(saved, future, fork.branch());
    return new Plan(run.run(), saved.date().plusDays(1), run::models, run);
  }

  private ScenarioRuns simulate(Path folder, Plan plan, Models models) throws IOException {
    long months = Progress.months(plan.firstDay(), plan.run().scenario());
    Models saving = new CheckpointingModels(models, fork.dates(), saved -> write(folder, saved));
    try (Progress progress = Progress.of(months, System.err, Terminal.present())) {
      List<Replication> run = List.of(plan.run());
      ScenarioRuns done = ScenarioRuns.into(folder, run, new Batch(saving, 1), progress);
      for (Ending.Failed failed : done.failed()) {
        throw new IllegalStateException(
            "the run (seed "
                + Integer.toUnsignedString(plan.run().id().runSeed())
                + ") broke at "
                + failed.stage()
                + ": "
                + failed.cause(),
            failed.cause());
      }
      return done;
    }
  }

  /** In words, how the run's past was another than its scenario says; empty where it was not. */
  private static String past(Plan plan) {
    Continuation continued = plan.continuation();
    if (continued == null) {
      return "";
    }
    boolean otherNumbers = !continued.from().run().equals(plan.run().id());
    LocalDate fork = continued.from().date();
    return Past.of(continued.past(), fork, plan.run().scenario(), otherNumbers);
  }

  private static void write(Path folder, Checkpoint saved) {
    try {
      CheckpointFile.write(folder, saved);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Manifest manifest(Instant start, Plan plan, ScenarioRuns done) throws IOException {
    Replication run = plan.run();
    Map<String, String> hashes = Map.of(run.scenario().name(), done.scenarioSha256());
    Manifest manifest =
        Commands.provenance(spec, start, run.id().seed(), List.of(run))
            .manifest(hashes, List.of(), Instant.now());
    return plan.continuation() == null
        ? manifest
        : manifest.continuedFrom(Sha256.of(fork.from()), plan.continuation().from().date());
  }
}

package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.harmattan.experiment.Batch;
import org.harmattan.experiment.DiskSpace;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.Replication;
import org.harmattan.experiment.ScenarioRuns;
import org.harmattan.observe.Places;
import org.harmattan.results.Manifest.Failure;
import org.harmattan.results.Provenance;
import org.harmattan.results.RunFolder;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code batch}: scenarios many times, on common seeds. */
@Command(
    name = "batch",
    description = {
      "Run scenarios many times on the same seeds.",
      "Several scenarios get a folder each, and a report that compares them with the first."
    })
final class BatchCommand implements Callable<Integer> {
  private static final String COMPARISON = "comparison";

  @Parameters(paramLabel = "SCENARIO", arity = "1..*", description = "Scenario files.")
  private List<Path> files;

  @Mixin private ReplicationsOption replications = new ReplicationsOption(50, Range.from(1));

  @Mixin private ThreadsOption threads;
  @Mixin private ScenarioOptions options;
  @Mixin private SeedOption seed;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Instant start = Instant.now();
    List<List<Replication>> plan = plan();
    String name = plan.size() == 1 ? plan.get(0).get(0).scenario().name() : COMPARISON;
    Path target = output.target(name);
    DiskSpace.check(target, diskNeeded(plan));
    Provenance provenance = Commands.provenance(spec, start, seed.value(), plan.get(0));
    List<ScenarioRuns> done;
    try (RunFolder folder = output.begin(name)) {
      done = plan.size() == 1 ? single(folder, plan) : comparison(folder, plan, provenance);
      complete(folder, provenance, done);
    }
    Reports.announce(target, spec.commandLine().getOut());
    return exitCode(done);
  }

  private List<List<Replication>> plan() {
    int runs = replications.value();
    threads.value();
    List<Scenario> scenarios = files.stream().map(file -> options.read(file).scenario()).toList();
    requireComparable(scenarios);
    Places places = Places.of(scenarios.get(0));
    return scenarios.stream()
        .map(scenario -> Replication.of(scenario, places, seed.value(), runs))
        .toList();
  }

  private static void requireComparable(List<Scenario> scenarios) {
    Set<String> names = new LinkedHashSet<>();
    for (Scenario scenario : scenarios) {
      if (!names.add(scenario.name())) {
        throw new UserError("two scenarios are named " + scenario.name());
      }
      if (scenario.cellKm() != scenarios.get(0).cellKm()) {
        throw new UserError(
            "scenarios of one comparison need one grid.cell-km, but "
                + scenario.name()
                + " has "
                + scenario.cellKm()
                + " and "
                + scenarios.get(0).name()
                + " "
                + scenarios.get(0).cellKm());
      }
    }
  }

  private List<ScenarioRuns> single(RunFolder folder, List<List<Replication>> plan)
      throws IOException {
    return List.of(simulate(folder.path(), plan.get(0)));
  }

  private List<ScenarioRuns> comparison(
      RunFolder folder, List<List<Replication>> plan, Provenance provenance) throws IOException {
    List<ScenarioRuns> all = new ArrayList<>();
    for (List<Replication> runs : plan) {
      Path sub = folder.path().resolve(runs.get(0).scenario().name());
      try (RunFolder one = RunFolder.create(sub, false)) {
        ScenarioRuns done = simulate(one.path(), runs);
        complete(one, provenance, List.of(done));
        all.add(done.withoutResults());
      }
    }
    List<String> names = all.stream().map(done -> done.scenario().name()).toList();
    Reports.compare(folder.path(), names, spec.commandLine().getOut());
    return all;
  }

  private ScenarioRuns simulate(Path folder, List<Replication> runs) throws IOException {
    Replication first = runs.get(0);
    Batch batch = new Batch(Commands.models(spec, first), threads.value());
    ScenarioRuns done;
    try (Progress progress = Progress.of(runs, System.err, Terminal.present())) {
      done = ScenarioRuns.into(folder, runs, batch, progress);
    }
    done.failures().forEach(failure -> Commands.warn(spec, failure));
    spec.commandLine().getOut().println(first.scenario().title());
    Reports.compareWithRecord(first.places(), done.completed(), spec.commandLine().getOut());
    Reports.write(folder, first.places(), done.completed());
    return done;
  }

  private static void complete(RunFolder folder, Provenance provenance, List<ScenarioRuns> done)
      throws IOException {
    Map<String, String> hashes = new LinkedHashMap<>();
    done.forEach(runs -> hashes.put(runs.scenario().name(), runs.scenarioSha256()));
    List<Failure> failures = done.stream().flatMap(runs -> runs.failures().stream()).toList();
    folder.complete(provenance.manifest(hashes, failures, Instant.now()));
  }

  private static int exitCode(List<ScenarioRuns> done) {
    return done.stream().allMatch(runs -> runs.failed().isEmpty())
        ? ExitCode.DONE
        : ExitCode.RUNS_FAILED;
  }

  private static long diskNeeded(List<List<Replication>> plan) {
    return plan.stream()
        .mapToLong(runs -> DiskSpace.needed(runs.get(0).scenario(), runs.size()))
        .sum();
  }
}

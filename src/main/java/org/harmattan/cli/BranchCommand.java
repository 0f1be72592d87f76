package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harmattan.experiment.DiskSpace;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.fork.BranchSeed;
import org.harmattan.observe.Places;
import org.harmattan.report.ForkReport;
import org.harmattan.results.FanRow;
import org.harmattan.results.FutureRow;
import org.harmattan.results.Manifest.Failure;
import org.harmattan.results.Provenance;
import org.harmattan.results.RunFolder;
import org.harmattan.results.Sha256;
import org.harmattan.scenario.Scenario;
import org.harmattan.study.BranchPlan;
import org.harmattan.study.BranchTables;
import org.harmattan.study.Branches;
import org.harmattan.study.Branches.FutureRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code branch}: one history, many futures. */
@Command(
    name = "branch",
    description = {
      "Run one history up to a day and continue it into many futures.",
      "The scenario's own future is among them; the others are compared with it."
    })
final class BranchCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SCENARIO", description = "Scenario file.")
  private Path file;

  @Mixin
  private ReplicationsOption replications =
      new ReplicationsOption(20, new Range(2, BranchSeed.MOST_REPLICATES));

  @Option(
      names = "--histories",
      paramLabel = "H",
      defaultValue = "1",
      description = {
        "Histories, continued in turn by the runs of each future; default ${DEFAULT-VALUE}.",
        "As many as runs: each run has a history of its own."
      })
  private int histories;

  @Option(
      names = "--shared-streams",
      description = {
        "After the fork, let run n of every future draw the same random numbers.",
        "Default: each future draws its own, so that its spread stands for itself."
      })
  private boolean sharedStreams;

  @Mixin private FutureOptions options;
  @Mixin private ThreadsOption threads;
  @Mixin private SeedOption seed;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Instant start = Instant.now();
    BranchPlan plan = plan();
    String name = plan.futures().get(0).name() + "-branches";
    Path target = output.target(name);
    DiskSpace.check(target, needed(plan));
    List<FutureRuns> done;
    try (RunFolder folder = output.begin(name)) {
      done = simulate(folder.path(), plan, provenance(start, plan));
      report(folder.path(), plan, done);
      complete(folder, provenance(start, plan), done);
    }
    String[] tables = {FutureRow.TABLE.file(), FanRow.TABLE.file()};
    Reports.announce(target, spec.commandLine().getOut(), tables);
    return failures(done).isEmpty() ? ExitCode.DONE : ExitCode.RUNS_FAILED;
  }

  private BranchPlan plan() {
    int runs = replications.value();
    new Range(1, runs).check("--histories", histories);
    threads.value();
    Scenario past = options.past(file);
    List<Scenario> futures = options.futures(file, past);
    Places places = Places.of(past);
    long root = seed.value();
    return new BranchPlan(past, futures, places, root, histories, runs, sharedStreams);
  }

  private List<FutureRuns> simulate(Path folder, BranchPlan plan, Provenance provenance)
      throws IOException {
    List<FutureRuns> done = new ArrayList<>();
    try (Progress progress = Progress.of(Branches.months(plan), System.err, Terminal.present())) {
      Branches branches = new Branches(plan, threads.value(), progress);
      branches.runHistories();
      for (int future = 0; future < plan.futures().size(); future++) {
        Path sub = folder.resolve(plan.futures().get(future).name());
        try (RunFolder one = RunFolder.create(sub, false)) {
          FutureRuns runs = branches.run(one.path(), future);
          complete(one, provenance, List.of(runs));
          done.add(runs);
        }
      }
    }
    failures(done).forEach(failure -> Commands.warn(spec, failure));
    return done;
  }

  private static void report(Path folder, BranchPlan plan, List<FutureRuns> done)
      throws IOException {
    BranchTables.write(folder, plan, done);
    List<FutureRuns> whole = done.stream().filter(f -> !f.courses().isEmpty()).toList();
    if (whole.size() == done.size()) {
      new ForkReport(
              plan.fork(),
              plan.futures(),
              whole.stream().map(FutureRuns::courses).toList(),
              plan.seed(),
              plan.histories(),
              plan.replications(),
              plan.sharedStreams())
          .write(folder);
    }
  }

  private static void complete(RunFolder folder, Provenance provenance, List<FutureRuns> done)
      throws IOException {
    Map<String, String> hashes = new LinkedHashMap<>();
    for (FutureRuns runs : done) {
      String name = runs.scenario().name();
      Path within = folder.path().resolve(name).resolve("scenario.yaml");
      Path beside = folder.path().resolve("scenario.yaml");
      hashes.put(name, Sha256.of(within.toFile().exists() ? within : beside));
    }
    folder.complete(provenance.manifest(hashes, failures(done), Instant.now()));
  }

  private Provenance provenance(Instant start, BranchPlan plan) {
    return Commands.provenance(spec, start, plan.seed(), plan.runs(0));
  }

  private static List<Failure> failures(List<FutureRuns> done) {
    return done.stream().flatMap(future -> future.failures().stream()).toList();
  }

  private static long needed(BranchPlan plan) {
    return plan.futures().stream()
        .mapToLong(future -> DiskSpace.needed(future, plan.replications()))
        .sum();
  }
}

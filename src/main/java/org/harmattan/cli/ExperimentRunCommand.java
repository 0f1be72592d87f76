package org.harmattan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.harmattan.experiment.DiskSpace;
import org.harmattan.experiment.Ending;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.plan.Chunk;
import org.harmattan.experiment.plan.Plan;
import org.harmattan.experiment.run.Estimate;
import org.harmattan.experiment.run.ExperimentRun;
import org.harmattan.experiment.run.ExperimentRun.Summary;
import org.harmattan.experiment.run.LocalExecutor;
import org.harmattan.experiment.run.MaliWorlds;
import org.harmattan.experiment.run.Repeat;
import org.harmattan.experiment.run.Shard;
import org.harmattan.results.dataset.Dataset;
import org.harmattan.results.dataset.RunList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code experiment run}: makes the runs that are missing. */
@Command(
    name = "run",
    description = {
      "Make the runs that are not there yet.",
      "It may be interrupted or killed at any time, and started again; several processes may work"
          + " in one folder."
    },
    mixinStandardHelpOptions = true)
final class ExperimentRunCommand implements Callable<Integer> {
  @Mixin private ExperimentOptions options;
  @Mixin private ThreadsOption threads;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      defaultValue = "1/1",
      description = "Make every N-th chunk only, from the I-th: for job arrays.")
  private String shard;

  @Option(
      names = "--only",
      paramLabel = "POINT/REPLICATE",
      description = "Repeat one run alone, to see what broke it; nothing is written.")
  private String only;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Plan plan = options.plan();
    return only == null ? run(plan, Shard.parse(shard)) : repeat(plan, Repeat.parse(only, plan));
  }

  private int run(Plan plan, Shard mine) throws IOException {
    Dataset dataset = options.dataset(plan);
    int missing = missingRuns(plan, dataset, mine);
    DiskSpace.check(dataset.folder(), missing * Estimate.bytesPerRun(plan));
    ExperimentRun run =
        new ExperimentRun(plan, dataset, new MaliWorlds(), new LocalExecutor(threads.value()));
    Thread onInterrupt = new Thread(() -> interrupted(run), "harmattan-interrupted");
    Runtime.getRuntime().addShutdownHook(onInterrupt);
    Summary summary;
    try (Progress progress = progress(plan, missing)) {
      summary = run.run(mine, progress);
    } catch (IOException e) {
      throw new IOException(e.getMessage() + "; " + kept(), e);
    } finally {
      forget(onInterrupt);
    }
    return report(plan, dataset, summary);
  }

  private static void forget(Thread onInterrupt) {
    try {
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    } catch (IllegalStateException e) {
      // The program is going down: the hook has its turn.
    }
  }

  private String kept() {
    return "what is finished is kept. Continue with: " + options.command("run") + options.out();
  }

  private int repeat(Plan plan, Repeat repeat) {
    Ending outcome = repeat.run(plan, new MaliWorlds());
    if (outcome instanceof Ending.Failed failed) {
      throw new IllegalStateException("the run broke at " + failed.stage(), failed.cause());
    }
    spec.commandLine().getOut().println("The run reached its last day.");
    return ExitCode.DONE;
  }

  private static int missingRuns(Plan plan, Dataset dataset, Shard mine) throws IOException {
    SortedSet<Integer> finished = dataset.finished();
    return mine.of(plan.inOrderOfWork()).stream()
        .filter(chunk -> !finished.contains(chunk.index()))
        .mapToInt(Chunk::runs)
        .sum();
  }

  private static Progress progress(Plan plan, int runs) {
    long months = Progress.months(plan.experiment().scenarios().get(0)) * runs;
    return Progress.of(Math.max(1, months), System.err, Terminal.present());
  }

  private void interrupted(ExperimentRun run) {
    run.stop();
    System.err.println();
    System.err.println("harmattan: interrupted; " + kept());
  }

  private int report(Plan plan, Dataset dataset, Summary summary) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<String> failures =
        FailureLines.of(RunList.read(dataset), options.command("run"), FailureLines.SOME);
    failures.forEach(spec.commandLine().getErr()::println);
    out.println("Runs     " + dataset.folder());
    if (!summary.complete()) {
      int missing = summary.chunks() - summary.finished();
      out.println(missing + " chunks are in the hands of other processes; see:");
      out.println("  " + options.command("status") + options.out());
    } else if (dataset.finished().size() == plan.chunks().size()) {
      out.println("Complete; collect the tables with:");
      out.println("  " + options.command("collect") + options.out());
    }
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.RUNS_FAILED;
  }
}

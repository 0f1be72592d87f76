package org.harmattan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.harmattan.experiment.plan.Chunk;
import org.harmattan.experiment.plan.Plan;
import org.harmattan.results.dataset.Dataset;
import org.harmattan.results.dataset.RunList;
import org.harmattan.results.dataset.RunRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code experiment status}: what is there, who works on it, what broke. */
@Command(
    name = "status",
    description = "Show which runs are there, who works on the others, and what broke.",
    mixinStandardHelpOptions = true)
final class ExperimentStatusCommand implements Callable<Integer> {
  @Mixin private ExperimentOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Plan plan = options.plan();
    Dataset dataset = options.existing(plan);
    List<RunRow> runs = RunList.read(dataset);
    long failed = runs.stream().filter(RunRow::failed).count();
    PrintWriter out = spec.commandLine().getOut();
    out.println("Chunks   " + dataset.finished().size() + " of " + plan.chunks().size());
    out.println("Runs     " + runs.size() + " of " + plan.runs() + ", " + failed + " failed");
    workers(plan, dataset).forEach((name, chunks) -> out.println("Worker   " + name + chunks));
    FailureLines.of(runs, options.command("run"), Integer.MAX_VALUE).forEach(out::println);
    return ExitCode.DONE;
  }

  /** The living workers, each with the number of chunks it has. */
  private static Map<String, String> workers(Plan plan, Dataset dataset) throws IOException {
    SortedSet<Integer> finished = dataset.finished();
    Map<String, Integer> chunks = new TreeMap<>();
    for (Chunk chunk : plan.chunks()) {
      if (!finished.contains(chunk.index())) {
        dataset.holder(chunk.index()).ifPresent(name -> chunks.merge(name, 1, Integer::sum));
      }
    }
    Map<String, String> lines = new TreeMap<>();
    chunks.forEach(
        (name, count) -> {
          String[] parts = name.split("~");
          String who = "process " + parts[1] + " on " + parts[0];
          lines.put(who, ": " + count + (count == 1 ? " chunk" : " chunks"));
        });
    return lines;
  }
}

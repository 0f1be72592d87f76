package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harmattan.experiment.plan.Plan;
import org.harmattan.report.ExperimentReport;
import org.harmattan.results.Provenance;
import org.harmattan.results.RunFolder;
import org.harmattan.results.dataset.Dataset;
import org.harmattan.scenario.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code experiment report}: charts and a page of the runs that are there. */
@Command(
    name = "report",
    description = {
      "Show which factors matter and how many replications are enough, in charts and one page.",
      "Of an unfinished experiment it shows what is there."
    },
    mixinStandardHelpOptions = true)
final class ExperimentReportCommand implements Callable<Integer> {
  @Mixin private ExperimentOptions options;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Folder to write; default: report/ among the runs, which is replaced.")
  private Path to;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Instant start = Instant.now();
    Plan plan = options.plan();
    Dataset dataset = options.existing(plan);
    if (dataset.finished().isEmpty()) {
      throw new UserError("no run is there yet; begin with: " + options.command("run"));
    }
    Path target = to != null ? to : dataset.folder().resolve("report");
    try (RunFolder folder = RunFolder.create(target, to == null)) {
      ExperimentReport.write(folder.path(), plan, dataset, options.command("run") + " --only ");
      folder.complete(provenance(plan, start).manifest(Map.of(), List.of(), Instant.now()));
    }
    spec.commandLine().getOut().println("Report   " + target.resolve("report.html"));
    return ExitCode.DONE;
  }

  private Provenance provenance(Plan plan, Instant start) {
    return new Provenance(
        spec.root().commandLine().getParseResult().originalArgs(),
        plan.experiment().seed(),
        plan.experiment().replications(),
        List.of(),
        start);
  }
}

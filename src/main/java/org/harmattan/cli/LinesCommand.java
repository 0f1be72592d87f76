package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.harmattan.results.RunFolder;
import org.harmattan.results.RunView;
import org.harmattan.scenario.UserError;
import org.harmattan.study.pages.LineTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lines}: what the record describes, as numbers of runs with their targets. */
@Command(
    name = "lines",
    description = {
      "Measure in runs what the record describes of the conflict: number, target, verdict.",
      "Writes lines.csv and lines.md."
    })
final class LinesCommand implements Callable<Integer> {
  private static final String NAME = "lines";

  @Parameters(paramLabel = "RUNS", description = "The folder of a run or a batch of one scenario.")
  private Path runs;

  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Instant start = Instant.now();
    List<ScoredFolder> found = ScoredFolder.all(List.of(runs));
    if (found.size() > 1) {
      throw new UserError(runs + " holds several scenarios; name the folder of one of them");
    }
    ScoredFolder source = found.get(0);
    LineTable lines = new LineTable();
    source.source().each(LineTable.TABLES, run -> add(lines, run));
    Path target = output.target(NAME);
    try (RunFolder folder = output.begin(NAME)) {
      lines.write(folder.path());
      folder.complete(
          Commands.provenance(spec, start, 0, List.of())
              .manifest(source.hashes(), List.of(), Instant.now()));
    }
    spec.commandLine().getOut().println(lines.verdict());
    spec.commandLine().getOut().println("Lines    " + target.resolve("lines.md"));
    return ExitCode.DONE;
  }

  private void add(LineTable lines, RunView run) {
    if (run.months().get(run.months().size() - 1).isBefore(LineTable.LAST)) {
      throw new UserError(runs + ": the lines look at runs that go to " + LineTable.LAST);
    }
    lines.add(run);
  }
}

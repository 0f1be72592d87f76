package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harmattan.analysis.Outcome;
import org.harmattan.experiment.Progress;
import org.harmattan.report.figures.Figures;
import org.harmattan.report.figures.MadeRow;
import org.harmattan.report.figures.PageTemplate;
import org.harmattan.results.Build;
import org.harmattan.scenario.UserError;
import org.harmattan.study.FindingTables;
import org.harmattan.study.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code findings}: what scenarios answer to their questions, as a page. */
@Command(
    name = "findings",
    description = {
      "Answer the scenarios' questions and write the answers as a page of Markdown.",
      "Each scenario runs on the same seeds as the one that it extends."
    })
final class FindingsCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SCENARIO",
      arity = "0..*",
      description = "Scenario files; default: those shipped that ask a question of another.")
  private List<Path> files = new ArrayList<>();

  @Mixin private ReplicationsOption replications = new ReplicationsOption(20, Range.from(2));

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      defaultValue = "results/findings.md",
      description = "Page to write; default ${DEFAULT-VALUE}.")
  private Path out;

  @Option(names = "--overwrite", description = "Replace the page if it exists.")
  private boolean overwrite;

  @Mixin private OutcomesOption outcomes;
  @Mixin private ThreadsOption threads;
  @Mixin private ScenarioOptions options;
  @Mixin private SeedOption seed;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Findings asked = asked();
    Findings.Result result = simulate(asked);
    result.failures().forEach(failure -> Commands.warn(spec, failure));
    Files.createDirectories(out.toAbsolutePath().getParent());
    Files.writeString(out, page(asked, result));
    spec.commandLine().getOut().println("Findings " + out);
    return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.RUNS_FAILED;
  }

  /** Everything that can be wrong with the input is found before the first run. */
  private Findings asked() throws IOException {
    int runs = replications.value();
    if (Files.isDirectory(out) || (Files.exists(out) && !overwrite)) {
      throw new UserError(out + ": exists; --overwrite replaces a page");
    }
    threads.value();
    List<Outcome> measured = outcomes.or(Findings.USUAL);
    QuestionFiles questions = new QuestionFiles(file -> options.read(file).scenario());
    return new Findings(questions.read(files), measured, seed.value(), runs);
  }

  private Findings.Result simulate(Findings asked) {
    try (Progress progress = Progress.of(asked.months(), System.err, Terminal.present())) {
      return asked.run(run -> Commands.models(spec, run), threads.value(), progress);
    }
  }

  private String page(Findings asked, Findings.Result result) throws IOException {
    Build build = Build.current();
    MadeRow made =
        new MadeRow(
            "findings",
            asked.replications(),
            asked.seed(),
            build.version(),
            build.version(),
            build.commit());
    Figures figures =
        new Figures()
            .with("findings", MadeRow.TABLE, List.of(made))
            .with(
                "findings",
                FindingTables.ASKED,
                FindingTables.asked(asked, result, options.inWords()))
            .with("findings", FindingTables.QUESTIONS, FindingTables.questions(asked, result))
            .with("findings", FindingTables.FINDINGS, FindingTables.findings(result));
    return PageTemplate.shipped("findings").fill(figures, Map.of());
  }
}

package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.harmattan.experiment.Progress;
import org.harmattan.results.Manifest.Failure;
import org.harmattan.scenario.UserError;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.harmattan.study.pages.PageRuns;
import org.harmattan.study.pages.PageScenarios;
import org.harmattan.study.pages.Part;
import org.harmattan.study.pages.SitePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pages}: the project's own pages, with figures from runs. */
@Command(
    name = "pages",
    description = {
      "Make the figures of the project's own pages from runs, and write the pages.",
      "For a clone of the sources: templates, tables and pages lie under src/site."
    })
final class PagesCommand implements Callable<Integer> {
  @Mixin private ReplicationsOption replications = new ReplicationsOption(50, Range.from(3));

  @Option(
      names = "--pairs",
      defaultValue = "20",
      paramLabel = "N",
      description = "Runs of each variant in ablation and findings; default ${DEFAULT-VALUE}.")
  private int pairs;

  @Option(
      names = "--part",
      paramLabel = "PART",
      split = ",",
      description = "Make only these anew: ${COMPLETION-CANDIDATES}; default: all.")
  private Set<Part> parts = EnumSet.allOf(Part.class);

  @Option(
      names = "--render",
      description = "Run nothing: write the pages from the tables there are.")
  private boolean render;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      defaultValue = "src/site",
      description = "Folder of pages, figures and markdown; default ${DEFAULT-VALUE}.")
  private Path site;

  @Mixin private ThreadsOption threads;
  @Mixin private SeedOption seed;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    SitePages pages = new SitePages(site);
    if (!Files.isDirectory(pages.templates())) {
      throw new UserError(pages.templates() + ": no folder of templates");
    }
    PageScenarios scenarios = scenarios();
    Map<String, String> stamps = scenarios.stamps(run -> Commands.models(spec, run));
    boolean broken = !render && simulate(scenarios, pages, stamps);
    pages.write(stamps);
    spec.commandLine().getOut().println("Pages    " + pages.markdown());
    return broken ? ExitCode.RUNS_FAILED : ExitCode.DONE;
  }

  private boolean simulate(PageScenarios scenarios, SitePages pages, Map<String, String> stamps)
      throws IOException {
    PageRuns runs =
        new PageRuns(
            scenarios,
            seed.value(),
            replications.value(),
            Range.from(2).check("--pairs", pairs),
            run -> Commands.models(spec, run),
            threads.value(),
            months -> Progress.of(months, System.err, Terminal.present()));
    boolean broken = false;
    for (Part part : parts) {
      spec.commandLine().getOut().println("Part     " + part.id());
      for (Failure failure : runs.make(part, pages, stamps.get(part.id()))) {
        Commands.warn(spec, failure);
        broken = true;
      }
    }
    return broken;
  }

  /** What ships: the baseline with its nulls, and the scenarios that ask. */
  static PageScenarios scenarios() throws IOException {
    return new PageScenarios(
        ShippedScenarios.baseline(),
        ShippedScenarios.baselineAndNulls().stream()
            .map(file -> ScenarioReader.read(file).scenario())
            .toList(),
        new QuestionFiles(file -> ScenarioReader.read(file).scenario()).read(List.of()));
  }
}

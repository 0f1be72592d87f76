package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.harmattan.experiment.DiskSpace;
import org.harmattan.experiment.Progress;
import org.harmattan.report.AblationReport;
import org.harmattan.results.AblationRow;
import org.harmattan.results.Provenance;
import org.harmattan.results.RunFolder;
import org.harmattan.results.Sha256;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;
import org.harmattan.scenario.yaml.ScenarioWriter;
import org.harmattan.study.Ablation;
import org.harmattan.study.AblationTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ablate}: a scenario with each mechanism removed in turn. */
@Command(
    name = "ablate",
    description = {
      "Remove each mechanism of a scenario in turn and report what changes.",
      "All variants run on the same seeds; effects come with 95 %% intervals."
    })
final class AblateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SCENARIO", description = "Scenario file.")
  private Path file;

  @Mixin private ReplicationsOption replications = new ReplicationsOption(20, Range.from(2));

  @Option(
      names = {"-m", "--mechanism"},
      paramLabel = "ID",
      split = ",",
      description = "Remove only these, with commas between or repeated; default: all that are on.")
  private List<String> mechanisms = new ArrayList<>();

  @Mixin private OutcomesOption outcomes;
  @Mixin private ThreadsOption threads;
  @Mixin private ScenarioOptions options;
  @Mixin private SeedOption seed;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Instant start = Instant.now();
    Ablation ablation = ablation();
    String name = ablation.scenario().name() + "-ablation";
    Path target = output.target(name);
    DiskSpace.check(target, DiskSpace.needed(ablation.scenario(), 1));
    Provenance provenance = Commands.provenance(spec, start, seed.value(), ablation.baseline());
    Ablation.Result result;
    try (RunFolder folder = output.begin(name)) {
      Path scenario = folder.path().resolve("scenario.yaml");
      Files.writeString(scenario, ScenarioWriter.write(ablation.scenario()));
      result = simulate(ablation);
      write(folder.path(), ablation, result);
      Map<String, String> hashes = Map.of(ablation.scenario().name(), Sha256.of(scenario));
      folder.complete(provenance.manifest(hashes, result.failures(), Instant.now()));
    }
    Reports.announce(target, spec.commandLine().getOut(), AblationRow.FILE);
    return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.RUNS_FAILED;
  }

  private Ablation ablation() {
    int runs = replications.value();
    Scenario scenario = options.read(file).scenario();
    Ablation ablation =
        Ablation.of(scenario, asked(), outcomes.or(Ablation.USUAL), seed.value(), runs);
    threads.value();
    ablation
        .skipped()
        .forEach(m -> spec.commandLine().getOut().println("skipped, off already: " + m.id()));
    if (ablation.removed().isEmpty()) {
      throw new UserError("nothing to remove: every mechanism asked for is off in " + file);
    }
    return ablation;
  }

  private Set<Mechanism> asked() {
    List<Mechanism> all = List.of(Mechanism.values());
    List<Mechanism> named = Ids.read("--mechanism", "mechanism", mechanisms, all, Mechanism::id);
    return EnumSet.copyOf(named.isEmpty() ? all : named);
  }

  private Ablation.Result simulate(Ablation ablation) {
    try (Progress progress = Progress.of(ablation.runs(), System.err, Terminal.present())) {
      Ablation.Result result =
          ablation.run(run -> Commands.models(spec, run), threads.value(), progress);
      result.failures().forEach(failure -> Commands.warn(spec, failure));
      return result;
    }
  }

  private void write(Path folder, Ablation ablation, Ablation.Result result) throws IOException {
    AblationTable.write(folder, result.effects());
    AblationReport report =
        new AblationReport(
            ablation.scenario(),
            ablation.seed(),
            ablation.replications(),
            result.effects(),
            ablation.skipped(),
            result.failures());
    report.write(folder);
    report.sentences().forEach(spec.commandLine().getOut()::println);
  }
}

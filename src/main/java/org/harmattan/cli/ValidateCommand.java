package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.score.Aim;
import org.harmattan.analysis.score.Patterns;
import org.harmattan.analysis.score.ScoreCard;
import org.harmattan.analysis.score.ScoreWords;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.experiment.Progress;
import org.harmattan.results.Provenance;
import org.harmattan.results.RunFolder;
import org.harmattan.results.Sha256;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;
import org.harmattan.scenario.yaml.ScenarioWriter;
import org.harmattan.study.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}: the baseline and its nulls run anew and held against the record. */
@Command(
    name = "validate",
    description = {
      "Run a scenario and its nulls and hold them against the record, as score does.",
      "All run on the same seeds. No tables of the runs are kept."
    })
final class ValidateCommand implements Callable<Integer> {
  private static final String NAME = "validation";

  @Parameters(
      paramLabel = "SCENARIO",
      arity = "0..*",
      description =
          "The scenario in question, then its nulls; default: the baseline and scenarios/nulls.")
  private List<Path> files = new ArrayList<>();

  @Mixin private ReplicationsOption replications = new ReplicationsOption(50, Range.from(3));

  @Mixin private ObservedOptions observed;
  @Mixin private ThreadsOption threads;
  @Mixin private ScenarioOptions options;
  @Mixin private SeedOption seed;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Instant start = Instant.now();
    ViolenceCounts record = observed.record();
    Period period = observed.period(record);
    Validation validation = validation(period);
    List<Aim> aims = Patterns.of(record);
    Provenance provenance = Commands.provenance(spec, start, seed.value(), validation.first());
    Path target = output.target(NAME);
    Validation.Result result;
    try (RunFolder folder = output.begin(NAME)) {
      Map<String, String> hashes = scenarios(folder.path(), validation);
      result = simulate(validation, aims);
      ScoreCard card = observed.score(folder.path(), result.models(), record, period, aims);
      folder.complete(provenance.manifest(hashes, result.failures(), Instant.now()));
      ScoreWords.lines(card).forEach(spec.commandLine().getOut()::println);
    }
    Reports.announce(target, spec.commandLine().getOut());
    return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.RUNS_FAILED;
  }

  /** Everything that can be wrong with the input is found before the first run. */
  private Validation validation(Period period) throws IOException {
    int runs = replications.value();
    threads.value();
    List<Path> chosen = files.isEmpty() ? ShippedScenarios.baselineAndNulls() : files;
    List<Scenario> scenarios = chosen.stream().map(file -> options.read(file).scenario()).toList();
    Set<String> names = new LinkedHashSet<>();
    for (Scenario scenario : scenarios) {
      if (!names.add(scenario.name())) {
        throw new UserError("two scenarios are named " + scenario.name());
      }
      PeriodOption.requireCovered(period, scenario);
    }
    return new Validation(scenarios, seed.value(), runs);
  }

  /** Writes what runs, so that it can be run again. */
  private static Map<String, String> scenarios(Path folder, Validation validation)
      throws IOException {
    Map<String, String> hashes = new LinkedHashMap<>();
    Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
    for (Scenario scenario : validation.scenarios()) {
      Path file = scenarios.resolve(scenario.name() + ".yaml");
      Files.writeString(file, ScenarioWriter.write(scenario));
      hashes.put(scenario.name(), Sha256.of(file));
    }
    return hashes;
  }

  private Validation.Result simulate(Validation validation, List<Aim> aims) {
    try (Progress progress = Progress.of(validation.months(), System.err, Terminal.present())) {
      Validation.Result result =
          validation.run(
              run -> Commands.models(spec, run),
              threads.value(),
              progress,
              aims,
              (scenario, run) -> {});
      result.failures().forEach(failure -> Commands.warn(spec, failure));
      if (result.models().size() < validation.scenarios().size()) {
        throw new UserError("every run of a scenario broke: nothing to hold against the record");
      }
      return result;
    }
  }
}

package org.harmattan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harmattan.analysis.score.Counted;
import org.harmattan.analysis.score.Level;
import org.harmattan.analysis.score.ScoreRows;
import org.harmattan.analysis.score.ScoreWords;
import org.harmattan.analysis.score.Verification;
import org.harmattan.experiment.Progress;
import org.harmattan.results.PartsFolder;
import org.harmattan.results.RunFolder;
import org.harmattan.results.Sha256;
import org.harmattan.scenario.yaml.ScenarioWriter;
import org.harmattan.study.forecast.Forecast;
import org.harmattan.study.forecast.ForecastPage;
import org.harmattan.study.forecast.ForecastTables;
import org.harmattan.study.forecast.ForecastWords;
import org.harmattan.study.forecast.Forecaster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code forecast}: what comes after an origin, from an ensemble that followed the record to it.
 */
@Command(
    name = "forecast",
    description = {
      "Foresee deaths by region and month from an origin on.",
      "An ensemble follows the record up to the origin and is continued from there, under what had"
          + " been announced by then.",
      "It may be interrupted or killed at any time, and started again: months that are done are kept"
          + " beside the folder until it is complete."
    })
final class ForecastCommand implements Callable<Integer> {
  @Mixin private ForecastOptions options;
  @Mixin private ThreadsOption threads;
  @Mixin private SeedOption seed;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Instant start = Instant.now();
    Forecaster forecaster = options.forecaster(seed.value(), threads.value());
    String name = forecaster.scenario().name() + "-forecast";
    Path target = output.target(name);
    output.begin(name).close();
    Path kept = target.resolveSibling(target.getFileName() + ".parts");
    try (PartsFolder parts = PartsFolder.open(kept, forecaster.identity())) {
      announceResumed(forecaster, parts);
      List<Forecast> forecasts = simulate(forecaster, parts);
      write(forecaster, forecasts, start);
      parts.remove();
    }
    Reports.announce(target, spec.commandLine().getOut(), "forecast.csv");
    return ExitCode.DONE;
  }

  private void announceResumed(Forecaster forecaster, PartsFolder parts) {
    long months = forecaster.monthsKept(parts);
    if (months > 0) {
      String text = months + " of " + forecaster.months() + " months are there already";
      spec.commandLine().getErr().println(text);
    }
  }

  private static List<Forecast> simulate(Forecaster forecaster, PartsFolder parts) {
    try (Progress progress = Progress.of(forecaster.months(), System.err, Terminal.present())) {
      return forecaster.run(progress, parts);
    }
  }

  private void write(Forecaster forecaster, List<Forecast> forecasts, Instant start)
      throws IOException {
    String name = forecaster.scenario().name();
    try (RunFolder folder = output.begin(name + "-forecast")) {
      Path scenario = folder.path().resolve("scenario.yaml");
      Files.writeString(scenario, ScenarioWriter.write(forecaster.scenario()));
      write(folder.path(), forecaster, forecasts);
      var provenance = Commands.provenance(spec, start, seed.value(), List.of());
      Map<String, String> hashes = Map.of(name, Sha256.of(scenario));
      folder.complete(provenance.manifest(hashes, List.of(), Instant.now()));
    }
  }

  private void write(Path folder, Forecaster forecaster, List<Forecast> forecasts)
      throws IOException {
    ForecastTables.write(folder, forecasts, forecaster.record());
    List<Verification> scores = forecaster.scores(forecasts);
    if (!scores.isEmpty()) {
      ScoreRows.write(folder, scores);
    }
    List<Verification> byOrigin =
        forecaster.byOrigin(forecasts, Level.REGION_MONTH, Counted.DEATHS);
    new ForecastPage(forecaster, forecasts, scores, byOrigin).write(folder);
    PrintWriter out = spec.commandLine().getOut();
    ForecastWords.removed(forecasts).forEach(out::println);
    scores.forEach(one -> ScoreWords.scores(one).forEach(out::println));
    ForecastWords.verdicts(scores).forEach(out::println);
  }
}

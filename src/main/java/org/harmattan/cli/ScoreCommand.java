package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.score.Aim;
import org.harmattan.analysis.score.ModelRuns;
import org.harmattan.analysis.score.Origins;
import org.harmattan.analysis.score.Patterns;
import org.harmattan.analysis.score.ScoreCard;
import org.harmattan.analysis.score.ScoreWords;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.results.Manifest;
import org.harmattan.results.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code score}: runs held against the record. */
@Command(
    name = "score",
    description = {
      "Hold runs against the record: patterns, proper scores, naive baselines, nulls.",
      "The first runs are the model, those of further folders its nulls."
    })
final class ScoreCommand implements Callable<Integer> {
  private static final String NAME = "score";

  @Parameters(
      paramLabel = "RUNS",
      arity = "1..*",
      description =
          "Folders of a run, a batch or an experiment; of a batch of several scenarios the first"
              + " is the model.")
  private List<Path> folders;

  @Mixin private ObservedOptions observed;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Instant start = Instant.now();
    ViolenceCounts record = observed.record();
    Period period = observed.period(record);
    List<ScoredFolder> sources = ScoredFolder.all(folders);
    Path target = output.target(NAME);
    try (RunFolder folder = output.begin(NAME)) {
      List<Aim> aims = Patterns.of(record);
      ScoreCard card = observed.score(folder.path(), read(sources, aims), record, period, aims);
      Manifest manifest =
          Commands.provenance(spec, start, 0, List.of())
              .manifest(hashes(sources), List.of(), Instant.now());
      folder.complete(manifest.runsBy(Origins.byModel(card)));
      ScoreWords.lines(card).forEach(spec.commandLine().getOut()::println);
    }
    Reports.announce(target, spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private static List<ModelRuns> read(List<ScoredFolder> sources, List<Aim> aims)
      throws IOException {
    List<ModelRuns> models = new ArrayList<>();
    for (ScoredFolder source : sources) {
      models.addAll(source.read(aims));
    }
    return models;
  }

  private static Map<String, String> hashes(List<ScoredFolder> sources) {
    Map<String, String> hashes = new LinkedHashMap<>();
    sources.forEach(source -> hashes.putAll(source.hashes()));
    return hashes;
  }
}

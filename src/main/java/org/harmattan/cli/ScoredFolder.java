package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.harmattan.analysis.score.Aim;
import org.harmattan.analysis.score.ModelRuns;
import org.harmattan.results.Build;
import org.harmattan.results.EventRow;
import org.harmattan.results.RunFolder;
import org.harmattan.results.StoredRun;
import org.harmattan.results.ViolenceRow;
import org.harmattan.results.dataset.Dataset;
import org.harmattan.results.dataset.DatasetRuns;
import org.harmattan.results.dataset.Identity;
import org.harmattan.results.stored.RunSource;
import org.harmattan.scenario.UserError;
import org.harmattan.scenario.yaml.ScenarioReader;

/**
 * Runs of one scenario or experiment, to be scored.
 *
 * @param name short name, unique
 * @param title name for readers
 * @param build the program that made them
 * @param source where the rows come from
 * @param hashes SHA-256 of the scenarios
 */
record ScoredFolder(
    String name, String title, Build build, RunSource source, Map<String, String> hashes) {
  private static final String EXPERIMENT = "experiment.json";
  private static final String MANIFEST = "manifest.json";

  /**
   * The runs of folders, in their order.
   *
   * @throws UserError when a folder holds none
   */
  static List<ScoredFolder> all(List<Path> folders) throws IOException {
    List<ScoredFolder> found = new ArrayList<>();
    for (Path folder : folders) {
      found.addAll(in(folder));
    }
    Set<String> names = new LinkedHashSet<>();
    for (ScoredFolder one : found) {
      if (!names.add(one.name())) {
        throw new UserError("two of the folders hold runs named " + one.name());
      }
    }
    return found;
  }

  private static List<ScoredFolder> in(Path folder) throws IOException {
    if (Files.exists(folder.resolve(EXPERIMENT))) {
      return List.of(experiment(folder));
    }
    if (!Files.exists(folder.resolve(MANIFEST))) {
      throw new UserError(
          folder
              + " holds no complete run, batch or experiment (no manifest.json or experiment.json)");
    }
    StoredRun run = RunFolder.read(folder);
    if (Files.exists(folder.resolve(EventRow.TABLE.file()))) {
      return List.of(run(run));
    }
    List<ScoredFolder> parts = new ArrayList<>();
    for (String scenario : run.manifest().scenarioSha256().keySet()) {
      Path part = folder.resolve(scenario);
      if (Files.exists(part.resolve(EventRow.TABLE.file()))) {
        parts.add(run(RunFolder.read(part)));
      }
    }
    if (parts.isEmpty()) {
      throw new UserError(folder + " holds no events.csv: it is no run or batch");
    }
    return parts;
  }

  private static ScoredFolder run(StoredRun run) {
    Map<String, String> hashes = new LinkedHashMap<>(run.manifest().scenarioSha256());
    String name = hashes.keySet().iterator().next();
    String title = ScenarioReader.read(run.folder().resolve("scenario.yaml")).scenario().title();
    Build build = new Build(run.manifest().version(), run.manifest().gitCommit());
    return new ScoredFolder(name, title, build, new RunSource.Folder(run.folder()), hashes);
  }

  private static ScoredFolder experiment(Path folder) throws IOException {
    Dataset dataset = new Dataset(folder);
    if (!DatasetRuns.keeps(dataset, ViolenceRow.TABLE)) {
      throw new UserError(
          folder + " keeps no table of violence; add it to output.tables of the experiment");
    }
    String name = folder.toAbsolutePath().normalize().getFileName().toString();
    Identity identity = Identity.read(folder);
    Build build = new Build(identity.version(), identity.gitCommit());
    return new ScoredFolder(
        name, name, build, new RunSource.Experiment(dataset, OptionalInt.empty()), Map.of());
  }

  /**
   * Reduces the runs to what is scored.
   *
   * @throws UserError when there is none
   */
  List<ModelRuns> read(List<Aim> aims) throws IOException {
    List<ModelRuns> models = ModelRuns.read(name, title, build, source, aims);
    if (models.isEmpty()) {
      throw new UserError(name + " holds no completed run");
    }
    return models;
  }
}

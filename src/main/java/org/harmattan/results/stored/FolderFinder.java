package org.harmattan.results.stored;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.results.Manifest;
import org.harmattan.results.RunFolder;
import org.harmattan.results.Sha256;
import org.harmattan.results.Table;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.yaml.ScenarioReader;

/** Finds the runs in a folder that {@code run} or {@code batch} wrote, and all that is wrong. */
final class FolderFinder {
  private static final String SCENARIO = "scenario.yaml";

  private final Path folder;
  private final Faults faults;

  FolderFinder(Path folder, Faults faults) {
    this.folder = folder;
    this.faults = faults;
  }

  /** The runs; several where a batch of several scenarios wrote the folder. */
  List<Located> find() {
    Manifest manifest;
    try {
      manifest = RunFolder.read(folder).manifest();
    } catch (IOException e) {
      faults.add(folder, "no complete results: manifest.json is missing or damaged");
      return List.of();
    }
    if (!Manifest.PROGRAM.equals(manifest.program()) || !"complete".equals(manifest.status())) {
      faults.add(folder, "no complete results of Harmattan, says manifest.json");
      return List.of();
    }
    if (manifest.scenarioSha256().size() > 1) {
      return each(manifest.scenarioSha256().keySet().stream().map(folder::resolve).toList());
    }
    return one(manifest);
  }

  private List<Located> each(List<Path> folders) {
    return folders.stream().flatMap(sub -> new FolderFinder(sub, faults).find().stream()).toList();
  }

  private List<Located> one(Manifest manifest) {
    int before = faults.count();
    checkTables(manifest);
    Scenario scenario = scenario();
    if (faults.count() > before) {
      return List.of();
    }
    Map<Integer, Long> seeds = seeds(manifest);
    if (seeds.isEmpty()) {
      faults.add(folder, "no run was completed");
      return List.of();
    }
    String name = manifest.scenarioSha256().keySet().iterator().next();
    return List.of(
        new Located(
            name,
            scenario.title(),
            folder.toString(),
            manifest.version(),
            manifest.gitCommit(),
            scenario,
            List.of(),
            manifest.replicates(),
            seeds,
            new RunSource.Folder(folder)));
  }

  private void checkTables(Manifest manifest) {
    List<String> missing =
        RunSets.NEEDED.stream()
            .map(Table::file)
            .filter(file -> !manifest.files().containsKey(file) || !exists(file))
            .collect(Collectors.toCollection(ArrayList::new));
    if (!exists(SCENARIO)) {
      missing.add(SCENARIO);
    }
    if (!missing.isEmpty()) {
      String what = "not the runs of one scenario: there is no " + String.join(", ", missing);
      faults.add(folder, what);
    }
    Stream.of(RunSets.NEEDED, RunSets.OPTIONAL)
        .flatMap(List::stream)
        .filter(table -> exists(table.file()))
        .forEach(table -> checkTable(table, manifest));
  }

  private void checkTable(Table<?> table, Manifest manifest) {
    Path file = folder.resolve(table.file());
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      if (!String.join(",", table.header()).equals(reader.readLine())) {
        faults.add(file, "other columns than this version of the program writes");
      } else if (!Sha256.of(file).equals(manifest.files().get(table.file()))) {
        faults.add(file, "damaged or changed: it is not the file that manifest.json names");
      }
    } catch (IOException e) {
      faults.add(file, "cannot be read: " + e.getMessage());
    }
  }

  private boolean exists(String file) {
    return Files.isRegularFile(folder.resolve(file));
  }

  private Scenario scenario() {
    if (!exists(SCENARIO)) {
      return null;
    }
    try {
      return ScenarioReader.read(folder.resolve(SCENARIO), Map.of(), null).scenario();
    } catch (ScenarioException e) {
      String first = e.problems().get(0).text();
      faults.add(folder, "a scenario that this version of the program cannot read: " + first);
      return null;
    }
  }

  private static Map<Integer, Long> seeds(Manifest manifest) {
    Map<Integer, Long> seeds = new TreeMap<>();
    for (int i = 0; i < manifest.runSeeds().size(); i++) {
      seeds.put(i + 1, manifest.runSeeds().get(i));
    }
    manifest.failures().forEach(failure -> seeds.remove(failure.replicate()));
    return seeds;
  }
}

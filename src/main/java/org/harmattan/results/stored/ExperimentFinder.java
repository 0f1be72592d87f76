package org.harmattan.results.stored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.harmattan.results.Table;
import org.harmattan.results.dataset.Dataset;
import org.harmattan.results.dataset.DatasetRuns;
import org.harmattan.results.dataset.Identity;
import org.harmattan.results.dataset.Points;
import org.harmattan.results.dataset.RunList;
import org.harmattan.results.dataset.RunRow;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.yaml.ScenarioReader;

/** Finds the points of an experiment, and all that is wrong. */
final class ExperimentFinder {
  private final Dataset dataset;
  private final List<Integer> wanted;
  private final Faults faults;

  /**
   * A finder.
   *
   * @param wanted numbers of points; all where empty
   */
  ExperimentFinder(Path folder, List<Integer> wanted, Faults faults) {
    this.dataset = new Dataset(folder);
    this.wanted = wanted;
    this.faults = faults;
  }

  /** Whether a folder holds an experiment. */
  static boolean isExperiment(Path folder) {
    return Files.exists(folder.resolve(Identity.FILE));
  }

  List<Located> find() {
    try {
      Identity identity = Identity.read(dataset.folder());
      int before = faults.count();
      checkComplete(identity);
      checkTables();
      return faults.count() > before ? List.of() : points(identity);
    } catch (IOException e) {
      faults.add(dataset.folder(), "a damaged experiment: " + e.getMessage());
      return List.of();
    }
  }

  private void checkComplete(Identity identity) throws IOException {
    int missing = identity.chunks() - dataset.finished().size();
    if (missing > 0) {
      String of = missing + " of " + identity.chunks() + " chunks are missing";
      faults.add(dataset.folder(), "incomplete: " + of + "; continue with experiment run");
    }
  }

  private void checkTables() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Table<?> table : RunSets.NEEDED) {
      if (!DatasetRuns.keeps(dataset, table)) {
        missing.add(table.file().replace(".csv", ""));
      }
    }
    if (!missing.isEmpty()) {
      String what = "it kept no " + String.join(", ", missing) + " (output: {tables: […]})";
      faults.add(dataset.folder(), what);
    }
  }

  private List<Located> points(Identity identity) throws IOException {
    Points points = Points.read(dataset);
    List<RunRow> runs = RunList.read(dataset);
    List<Integer> numbers =
        wanted.isEmpty() ? IntStream.range(0, points.rows().size()).boxed().toList() : wanted;
    List<Located> located = new ArrayList<>();
    for (int number : numbers) {
      if (number >= points.rows().size()) {
        String valid = "0 to " + (points.rows().size() - 1);
        faults.add(dataset.folder(), "no such point: " + number + "; valid: " + valid);
      } else {
        add(identity, points, points.rows().get(number), runs, located);
      }
    }
    return located;
  }

  private void add(
      Identity identity, Points points, Points.Row row, List<RunRow> runs, List<Located> located) {
    Scenario scenario = scenario(row.scenario());
    List<RunRow> mine = runs.stream().filter(run -> run.point() == row.point()).toList();
    Map<Integer, Long> seeds = new TreeMap<>();
    mine.stream().filter(r -> !r.failed()).forEach(r -> seeds.put(r.replicate(), r.runSeed()));
    if (seeds.isEmpty()) {
      faults.add(dataset.folder(), "no run of point " + row.point() + " was completed");
    }
    if (scenario == null || seeds.isEmpty()) {
      return;
    }
    List<String> settings =
        IntStream.range(0, points.factors().size())
            .mapToObj(i -> points.factors().get(i) + "=" + row.values().get(i))
            .toList();
    boolean several = points.rows().stream().map(Points.Row::scenario).distinct().count() > 1;
    String values = String.join(", ", settings);
    located.add(
        new Located(
            "point-" + row.point(),
            several || values.isEmpty() ? scenario.title() + ", " + values : values,
            dataset.folder() + ":" + row.point(),
            identity.version(),
            identity.gitCommit(),
            scenario,
            settings,
            mine.size(),
            seeds,
            new RunSource.Experiment(dataset, OptionalInt.of(row.point()))));
  }

  private Scenario scenario(String name) {
    Path file = dataset.scenario(name);
    if (!Files.exists(file)) {
      faults.add(dataset.folder(), "made by an older program: there is no " + file.getFileName());
      return null;
    }
    try {
      return ScenarioReader.read(file, Map.of(), null).scenario();
    } catch (ScenarioException e) {
      faults.add(file, "this version of the program cannot read it");
      return null;
    }
  }
}

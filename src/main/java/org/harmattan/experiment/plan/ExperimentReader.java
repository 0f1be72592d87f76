package org.harmattan.experiment.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harmattan.experiment.design.Design;
import org.harmattan.experiment.design.PointFile;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.RecordFile;

/** Reads experiment files; every problem is reported at once, those of its scenarios too. */
public final class ExperimentReader {
  private ExperimentReader() {}

  /**
   * Reads an experiment.
   *
   * @throws org.harmattan.scenario.ScenarioException with every problem there is
   */
  public static Experiment read(Path file) {
    List<Scenario> scenarios = new ArrayList<>();
    ExperimentFile read =
        RecordFile.read(
            file,
            ExperimentFile.class,
            (draft, complaints) ->
                scenarios.addAll(
                    new ExperimentChecks(draft, folder(file), complaints).scenarios()));
    return new Experiment(
        slug(file),
        read.title(),
        read.question(),
        bases(read, folder(file)),
        scenarios,
        List.copyOf(read.factors().values()),
        design(read, folder(file)),
        read.runs().replications(),
        read.runs().seed(),
        read.runs().seeds(),
        read.runs().chunk(),
        read.output());
  }

  static List<BaseScenario> bases(ExperimentFile file, Path folder) {
    Map<String, String> settings = BaseScenario.settings(file.set());
    return file.scenarios().stream()
        .map(name -> new BaseScenario(folder.resolve(name).normalize(), settings, file.lastDay()))
        .toList();
  }

  static Design design(ExperimentFile file, Path folder) {
    Design design = file.design().design();
    return design instanceof PointFile points ? points.in(folder) : design;
  }

  /** The folder of a file. */
  public static Path folder(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  /** Name of what a file describes. */
  public static String slug(Path file) {
    return String.valueOf(file.getFileName())
        .replaceFirst("\\.ya?ml$", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}

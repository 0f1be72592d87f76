package org.harmattan.experiment.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmattan.experiment.design.Design;
import org.harmattan.experiment.design.Factor;
import org.harmattan.results.Table;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.yaml.RecordFile.Complaints;

/**
 * Everything about an experiment that no field can tell alone. Each factor is tried in each
 * scenario at the ends of its range, so that a wrong path or bound is found before the first run.
 */
final class ExperimentChecks {
  /** More points than a file system, or a life, has room for. */
  private static final long MOST_RUNS = 10_000_000;

  private static final Set<String> OF_RUNS_AND_SUMMARIES =
      Set.of(
          "run_seed",
          "status",
          "stage",
          "quantity",
          "unit",
          "measure",
          "runs",
          "mean",
          "value",
          "place",
          "q05",
          "q25",
          "q50",
          "q75",
          "q95");

  private final ExperimentFile file;
  private final Path folder;
  private final Complaints complaints;
  private final Set<Problem> reported = new LinkedHashSet<>();

  ExperimentChecks(ExperimentFile file, Path folder, Complaints complaints) {
    this.file = file;
    this.folder = folder;
    this.complaints = complaints;
  }

  /** Reports what is wrong; the scenarios that could be read. */
  List<Scenario> scenarios() {
    factors();
    design();
    if (file.scenarios() == null || file.set() == null || !settingsAreSettings()) {
      return List.of();
    }
    List<Scenario> scenarios = new ArrayList<>();
    List<Base> bases = ExperimentReader.bases(file, folder);
    for (int i = 0; i < bases.size(); i++) {
      scenario(bases.get(i), "scenarios[" + i + "]", scenarios);
    }
    if (bases.isEmpty()) {
      complaints.add("scenarios", "no scenario", "", "at least one");
    }
    return scenarios;
  }

  private boolean settingsAreSettings() {
    boolean all = true;
    for (int i = 0; i < file.set().size(); i++) {
      if (file.set().get(i).indexOf('=') < 1) {
        complaints.add("set[" + i + "]", "no setting:", file.set().get(i), "path=value");
        all = false;
      }
    }
    return all;
  }

  private void factors() {
    if (file.factors() == null) {
      return;
    }
    Set<String> paths = new LinkedHashSet<>();
    for (Factor factor : file.factors().values()) {
      String path = "factors." + factor.id();
      factor.scale().objection().ifPresent(o -> complaints.add(path, o, "", "from below to"));
      if (!paths.add(factor.path())) {
        complaints.add(path + ".path", "path varied twice:", factor.path(), "one factor each");
      }
      if (taken(Experiment.column(factor.id()))) {
        complaints.add(path, "name of a column of the tables:", factor.id(), "another short name");
      }
    }
  }

  private static boolean taken(String column) {
    return column.equals("scenario")
        || column.equals("file_row_number")
        || org.harmattan.results.Tables.ALL.stream()
            .map(Table::header)
            .anyMatch(header -> header.contains(column))
        || OF_RUNS_AND_SUMMARIES.contains(column);
  }

  private void design() {
    if (file.design() == null || file.factors() == null) {
      return;
    }
    Design design = ExperimentReader.design(file, folder);
    List<Factor> factors = List.copyOf(file.factors().values());
    if (factors.isEmpty()) {
      complaints.add("factors", "no factor", "", "at least one");
      return;
    }
    List<String> objections = design.objections(factors);
    objections.forEach(o -> complaints.add("design", o, "", "a design that fits the factors"));
    if (objections.isEmpty() && file.runs() != null && file.scenarios() != null) {
      double runs =
          (double) design.size(factors) * file.runs().replications() * file.scenarios().size();
      if (runs > MOST_RUNS) {
        complaints.add("design", "too many runs:", String.valueOf((long) runs), "to " + MOST_RUNS);
      }
    }
  }

  private void scenario(Base base, String path, List<Scenario> scenarios) {
    try {
      Scenario scenario = base.with(Map.of());
      if (scenarios.stream().anyMatch(other -> other.name().equals(scenario.name()))) {
        complaints.add(path, "two scenarios of one name:", scenario.name(), "different names");
      }
      scenarios.add(scenario);
    } catch (ScenarioException e) {
      e.problems().forEach(problem -> complaints.add(path, named(problem)));
      return;
    }
    if (file.factors() != null) {
      file.factors().values().forEach(factor -> tryOut(factor, base));
    }
  }

  private void tryOut(Factor factor, Base base) {
    if (factor.scale().objection().isPresent()) {
      return;
    }
    // The same mistake shows at both ends of a range, and in each scenario.
    Set<Problem> found = new LinkedHashSet<>();
    for (String value : factor.scale().extremes()) {
      try {
        base.with(Map.of(factor.path(), value));
      } catch (ScenarioException e) {
        e.problems().stream().map(ExperimentChecks::withoutPlace).forEach(found::add);
      }
    }
    found.stream()
        .filter(reported::add)
        .forEach(problem -> complaints.add("factors." + factor.id() + ".path", problem));
  }

  private static Problem withoutPlace(Problem p) {
    return new Problem("", 0, 0, p.path(), p.what(), p.found(), p.valid(), p.nearest());
  }

  /** A problem that names its own file, as it lies in another than the experiment's. */
  private static Problem named(Problem p) {
    String place = p.line() > 0 ? p.file() + ":" + p.line() : p.file();
    String path = p.path().isEmpty() ? place : place + ": " + p.path();
    return new Problem(
        p.file(), p.line(), p.column(), path, p.what(), p.found(), p.valid(), p.nearest());
  }
}

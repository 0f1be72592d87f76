package org.harmattan.experiment.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmattan.experiment.design.Factor;
import org.harmattan.experiment.design.Scale;
import org.harmattan.results.Table;
import org.harmattan.results.Tables;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.yaml.RecordFile.Complaints;

/**
 * What can be wrong with factors and settings. Each factor is tried in each scenario at the ends of
 * its range, so that a wrong path or bound is found before the first run.
 */
public final class FactorChecks {
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

  /** A place in a range that is no whole number in any but a very long one. */
  private static final double INSIDE = 1 / Math.PI;

  private final Map<String, Factor> factors;
  private final Complaints complaints;
  private final Set<Problem> reported = new LinkedHashSet<>();

  /**
   * Checks of some factors.
   *
   * @param factors factors by their ids; null where they could not be read
   */
  public FactorChecks(Map<String, Factor> factors, Complaints complaints) {
    this.factors = factors == null ? Map.of() : factors;
    this.complaints = complaints;
  }

  /** Reports what is wrong with the factors themselves. */
  public void check() {
    Set<String> paths = new LinkedHashSet<>();
    for (Factor factor : factors.values()) {
      String path = "factors." + factor.id();
      factor.scale().objection().ifPresent(o -> complaints.add(path, o, "", valid(factor.scale())));
      if (!paths.add(factor.path())) {
        complaints.add(path + ".path", "path varied twice:", factor.path(), "one factor each");
      }
      if (taken(Experiment.column(factor.id()))) {
        complaints.add(path, "name of a column of the tables:", factor.id(), "another short name");
      }
    }
  }

  /** Whether all settings are of the form path=value; reports those that are not. */
  public boolean settings(List<String> settings) {
    boolean all = settings != null;
    for (int i = 0; settings != null && i < settings.size(); i++) {
      if (settings.get(i).indexOf('=') < 1) {
        complaints.add("set[" + i + "]", "no setting:", settings.get(i), "path=value");
        all = false;
      }
    }
    return all;
  }

  /**
   * Reads a scenario and tries the factors in it.
   *
   * @param path where the scenario is named
   */
  public Optional<Scenario> scenario(BaseScenario base, String path) {
    Scenario scenario;
    try {
      scenario = base.with(Map.of());
    } catch (ScenarioException e) {
      e.problems().forEach(problem -> complaints.add(path, named(problem)));
      return Optional.empty();
    }
    factors.values().forEach(factor -> tryOut(factor, base));
    return Optional.of(scenario);
  }

  private static String valid(Scale scale) {
    return scale instanceof Scale.Levels
        ? "two levels or more"
        : scale instanceof Scale.Log ? "0 < from < to" : "from below to";
  }

  private static boolean taken(String column) {
    return column.equals("scenario")
        || column.equals("file_row_number")
        || OF_RUNS_AND_SUMMARIES.contains(column)
        || Tables.ALL.stream().map(Table::header).anyMatch(header -> header.contains(column));
  }

  private void tryOut(Factor factor, BaseScenario base) {
    if (factor.scale().objection().isPresent()) {
      return;
    }
    // The same mistake shows at both ends of a range, and in each scenario.
    Set<Problem> found = new LinkedHashSet<>();
    factor.scale().extremes().forEach(value -> found.addAll(problems(factor, value, base)));
    if (found.isEmpty() && factor.scale().size().isEmpty()) {
      // Between whole ends there are fractions.
      found.addAll(problems(factor, factor.scale().value(INSIDE), base));
    }
    found.stream()
        .filter(reported::add)
        .forEach(problem -> complaints.add("factors." + factor.id() + ".path", problem));
  }

  private static List<Problem> problems(Factor factor, String value, BaseScenario base) {
    try {
      base.with(Map.of(factor.path(), value));
      return List.of();
    } catch (ScenarioException e) {
      return e.problems().stream().map(FactorChecks::withoutPlace).toList();
    }
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

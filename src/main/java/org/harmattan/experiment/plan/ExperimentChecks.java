package org.harmattan.experiment.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.experiment.design.Design;
import org.harmattan.experiment.design.Factor;
import org.harmattan.experiment.design.Objection;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.RecordFile.Complaints;

/** Everything about an experiment that no field can tell alone. */
final class ExperimentChecks {
  /** More points than a file system, or a life, has room for. */
  private static final long MOST_RUNS = 10_000_000;

  private final ExperimentFile file;
  private final Path folder;
  private final Complaints complaints;
  private final FactorChecks factors;

  ExperimentChecks(ExperimentFile file, Path folder, Complaints complaints) {
    this.file = file;
    this.folder = folder;
    this.complaints = complaints;
    this.factors = new FactorChecks(file.factors(), complaints);
  }

  /** Reports what is wrong; the scenarios that could be read. */
  List<Scenario> scenarios() {
    factors.check();
    design();
    factors.settings(file.set());
    if (file.scenarios() == null) {
      return List.of();
    }
    List<Scenario> scenarios = new ArrayList<>();
    List<BaseScenario> bases = ExperimentReader.bases(file, folder);
    for (int i = 0; i < bases.size(); i++) {
      scenario(bases.get(i), "scenarios[" + i + "]", scenarios);
    }
    if (bases.isEmpty()) {
      complaints.add("scenarios", "no scenario", "", "at least one");
    }
    return scenarios;
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
    List<Objection> objections = design.objections(factors);
    objections.forEach(o -> complaints.add(path(o), o.what(), o.found(), o.valid()));
    if (objections.isEmpty() && file.runs() != null && file.scenarios() != null) {
      double runs =
          (double) design.size(factors) * file.runs().replications() * file.scenarios().size();
      if (runs > MOST_RUNS) {
        complaints.add("design", "too many runs:", String.valueOf((long) runs), "to " + MOST_RUNS);
      }
    }
  }

  private static String path(Objection objection) {
    return objection.path().isEmpty() ? "design" : "design." + objection.path();
  }

  private void scenario(BaseScenario base, String path, List<Scenario> scenarios) {
    factors
        .scenario(base, path)
        .ifPresent(
            scenario -> {
              if (scenarios.stream().anyMatch(other -> other.name().equals(scenario.name()))) {
                String found = scenario.name();
                complaints.add(path, "two scenarios of one name:", found, "different names");
              }
              scenarios.add(scenario);
            });
  }
}

package org.harmattan.study.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.calibration.Target;
import org.harmattan.experiment.design.Factor;
import org.harmattan.experiment.plan.BaseScenario;
import org.harmattan.scenario.ParameterPath;
import org.harmattan.scenario.Scenario;

/**
 * A calibration that has been checked.
 *
 * @param name slug of its file
 * @param file what it asks
 * @param base the scenario file, with its settings, until the last year of the fit
 * @param record the record that is to be met
 * @param factors the free parameters: all of the file, or those that a screening kept; the others
 *     are as in the scenario
 */
public record Calibration(
    String name, CalibrationFile file, BaseScenario base, History record, List<Factor> factors) {
  public Calibration {
    factors = List.copyOf(factors);
  }

  static Calibration of(String name, CalibrationFile file, BaseScenario base) {
    History record = History.recorded(RecordedViolence.mali());
    return new Calibration(name, file, base, record, List.copyOf(file.factors().values()));
  }

  /** The same with some of its parameters held as the scenario has them. */
  Calibration keeping(List<Factor> free) {
    return new Calibration(name, file, base, record, free);
  }

  /** All parameters of the file, also those that are held. */
  public List<Factor> listed() {
    return List.copyOf(file.factors().values());
  }

  /** One line for charts. */
  public String title() {
    return file.title();
  }

  /** What is asked, in words. */
  public String question() {
    return file.question();
  }

  /** The years that the fit looks at. */
  public FitYears fit() {
    return file.fit();
  }

  /** Every statistic with its value on record. */
  public List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    file.targets().values().forEach(group -> targets.addAll(group.targets(record, fit())));
    return targets;
  }

  /** The same statistics of a run. */
  double[] statistics(History run) {
    return file.targets().values().stream()
        .flatMapToDouble(group -> Arrays.stream(group.statistic().of(run, record, fit())))
        .toArray();
  }

  /** The values of a position in the unit cube, as a scenario file would give them. */
  public List<String> values(double[] position) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < position.length; i++) {
      values.add(factors().get(i).scale().value(Math.min(1, Math.max(0, position[i]))));
    }
    return values;
  }

  /** Where the scenario as it is stands in the unit cube; empty where a range does not hold it. */
  Optional<double[]> asItIs() {
    Scenario scenario = base.with(Map.of());
    double[] position = new double[factors().size()];
    for (int i = 0; i < position.length; i++) {
      Factor factor = factors().get(i);
      OptionalDouble at =
          ParameterPath.of(factor.path().replaceFirst("^parameters\\.", ""))
              .map(path -> factor.scale().position(path.in(scenario.parameters())))
              .orElse(OptionalDouble.empty());
      if (at.isEmpty()) {
        return Optional.empty();
      }
      position[i] = at.getAsDouble();
    }
    return Optional.of(position);
  }

  /**
   * The scenario with some values of the factors.
   *
   * @throws org.harmattan.scenario.ScenarioException where they contradict each other
   */
  Scenario scenario(List<String> values, double cellKm) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("grid.cell-km", String.valueOf(cellKm));
    for (int i = 0; i < values.size(); i++) {
      settings.put(factors().get(i).path(), values.get(i));
    }
    return base.with(settings);
  }
}

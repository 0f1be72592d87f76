package org.harmattan.study.calibration;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.analysis.calibration.Target;
import org.harmattan.scenario.Described;

/**
 * Statistics that a fit should meet, and how closely.
 *
 * @param id its name in the file
 * @param statistic the numbers
 * @param observation standard deviation of the record's error
 * @param discrepancy standard deviation of what even the best parameters would miss
 */
public record TargetGroup(
    @Described(says = "short name", fromKey = true) String id,
    @Described(says = "the numbers") Statistic statistic,
    @Described(
            says = "standard deviation of the record's error, in logarithms or months",
            min = 0,
            max = 100,
            orElse = "0.15")
        double observation,
    @Described(
            says = "standard deviation of what the best parameters would miss, likewise",
            min = 0.01,
            max = 100,
            orElse = "0.3")
        double discrepancy) {

  /** Each number with its value on record. */
  List<Target> targets(History record, FitYears fit) {
    List<String> names = statistic.names(record, fit);
    double[] observed = statistic.of(record, record, fit);
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < observed.length; i++) {
      targets.add(new Target(names.get(i), observed[i], observation, discrepancy));
    }
    return targets;
  }
}

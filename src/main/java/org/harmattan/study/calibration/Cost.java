package org.harmattan.study.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.run.Estimate;
import org.harmattan.experiment.run.Worlds;
import org.harmattan.model.RunSeed;
import org.harmattan.scenario.Scenario;

/**
 * What a calibration takes at most: sequential ABC takes what history matching has run already.
 *
 * @param steps its steps in order
 * @param secondsPerRun of one thread, by the side of a locality
 */
public record Cost(List<Step> steps, Map<Double, Double> secondsPerRun) {
  private static final double PILOT_SECONDS = 6;
  private static final double MINUTE = 60;

  public Cost {
    steps = List.copyOf(steps);
    secondsPerRun = Map.copyOf(secondsPerRun);
  }

  /**
   * A step.
   *
   * @param name what it is
   * @param cellKm side of a locality
   * @param runs how many runs
   */
  public record Step(String name, double cellKm, int runs) {}

  /** The steps, with what a run takes measured by running for some seconds. */
  public static Cost of(Calibration calibration, long seed, Worlds worlds) {
    Map<Double, Double> seconds = new LinkedHashMap<>();
    List<Step> steps = steps(calibration.file());
    for (Step step : steps) {
      seconds.computeIfAbsent(
          step.cellKm(),
          cellKm -> {
            Scenario scenario = calibration.scenario(List.of(), cellKm);
            var models = worlds.models(scenario, worlds.places(scenario));
            return Estimate.secondsPerRun(scenario, models, RunSeed.of(seed, 0), PILOT_SECONDS);
          });
    }
    return new Cost(steps, seconds);
  }

  static List<Step> steps(CalibrationFile file) {
    CalibrationFile.Confirmation last = file.confirmation();
    List<Step> steps = new ArrayList<>();
    file.screening()
        .map(s -> new Step("screening", s.cellKm(), s.runs(file.factors().size())))
        .ifPresent(steps::add);
    steps.add(
        new Step(
            "history matching",
            file.historyMatching().cellKm(),
            file.historyMatching().method().runs()));
    steps.add(
        new Step("sequential ABC", file.sampling().cellKm(), file.sampling().method().runs()));
    steps.add(new Step("point fit", file.pointFit().cellKm(), file.pointFit().method().runs()));
    steps.add(new Step("confirmation", last.cellKm(), last.runs()));
    return steps;
  }

  /** Runs of all steps. */
  public int runs() {
    return steps.stream().mapToInt(Step::runs).sum();
  }

  /** Simulated months of all steps. */
  public long months(Calibration calibration) {
    return runs() * monthsPerRun(calibration);
  }

  /** Simulated months of a run. */
  public static long monthsPerRun(Calibration calibration) {
    return Progress.months(calibration.base().with(Map.of()));
  }

  /** The cost in words, step by step. */
  public List<String> lines(int threads) {
    List<String> lines = new ArrayList<>();
    double all = 0;
    for (Step step : steps) {
      double each = secondsPerRun.get(step.cellKm());
      all += step.runs() * each;
      lines.add(
          String.format(
              Locale.ROOT,
              "  %-17s %6d runs × %5.2f s on %s km cells = %6.1f min",
              step.name(),
              step.runs(),
              each,
              Shown.number(step.cellKm()),
              step.runs() * each / MINUTE));
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "  %-17s %6d runs = %.1f min of one processor, about %.1f min on %d",
            "together",
            runs(),
            all / MINUTE,
            all / MINUTE / threads,
            threads));
    return lines;
  }
}

package org.harmattan.study.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.calibration.Posterior;
import org.harmattan.analysis.calibration.Screening;
import org.harmattan.analysis.calibration.Target;
import org.harmattan.experiment.design.Factor;
import org.harmattan.results.WideTable;

/** What a calibration found, as tables. */
final class CalibrationTables {
  /** Columns of {@code targets.csv}. */
  static final List<String> TARGET_COLUMNS =
      List.of(
          "target",
          "unit",
          "observed",
          "before_median",
          "fitted_low90",
          "fitted_median",
          "fitted_high90");

  /** Columns of {@code screening.csv}. */
  static final List<String> SCREENING_COLUMNS =
      List.of("factor", "path", "mu_star", "sigma", "kept", "most_moved");

  /** Columns of {@code recovery.csv}. */
  static final List<String> RECOVERY_COLUMNS =
      List.of("record", "parameter", "truth", "low90", "low50", "median", "high50", "high90");

  private CalibrationTables() {}

  /** {@code screening.csv}: what each parameter moves, and last what chance alone does. */
  static void screening(Path folder, Screened screened) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < screened.calibration().factors().size(); i++) {
      Factor factor = screened.calibration().factors().get(i);
      String kept = screened.keeps(factor) ? "yes" : "no";
      Screening.Effect effect = screened.screening().effects().get(i);
      rows.add(row(factor.id(), factor.path(), effect, kept, screened.strongest(i).id()));
    }
    rows.add(row("noise", "", screened.screening().noise(), "", ""));
    WideTable.write(folder.resolve("screening.csv"), SCREENING_COLUMNS, rows);
  }

  private static List<String> row(
      String name, String path, Screening.Effect effect, String kept, String strongest) {
    String muStar = WideTable.text(effect.meanAbsolute());
    return List.of(name, path, muStar, WideTable.text(effect.deviation()), kept, strongest);
  }

  /** {@code posterior.csv}: the draws with their weights. */
  static void posterior(Path folder, Fitted fitted) throws IOException {
    List<String> header =
        Stream.concat(Stream.of("draw", "weight", "distance"), columns(fitted)).toList();
    List<List<String>> rows = new ArrayList<>();
    for (Posterior.Particle particle : fitted.posterior().particles()) {
      List<String> row = new ArrayList<>();
      row.add(String.valueOf(rows.size() + 1));
      row.add(WideTable.text(particle.weight()));
      row.add(WideTable.text(particle.distance()));
      row.addAll(fitted.calibration().values(particle.position()));
      rows.add(row);
    }
    WideTable.write(folder.resolve("posterior.csv"), header, rows);
  }

  /** {@code candidates.csv}: the points that were tried, with their distances. */
  static void candidates(Path folder, Fitted fitted) throws IOException {
    List<String> header =
        Stream.concat(
                Stream.of("candidate", "distance", "choice_runs", "choice_distance"),
                columns(fitted))
            .toList();
    List<List<String>> rows = new ArrayList<>();
    for (Candidate candidate : fitted.candidates()) {
      List<String> row = new ArrayList<>(List.of(candidate.name()));
      row.add(WideTable.text(candidate.distance()));
      row.add(String.valueOf(candidate.tried()));
      row.add(WideTable.text(candidate.triedDistance()));
      boolean fixed = candidate.position() == null;
      row.addAll(
          fixed
              ? columns(fitted).map(column -> "").toList()
              : fitted.calibration().values(candidate.position()));
      rows.add(row);
    }
    WideTable.write(folder.resolve("candidates.csv"), header, rows);
  }

  /** {@code targets.csv}: the record against what was predicted before and after. */
  static void targets(Path folder, Fitted fitted) throws IOException {
    Calibration calibration = fitted.calibration();
    List<List<String>> rows = new ArrayList<>();
    for (TargetGroup group : calibration.file().targets().values()) {
      Statistic statistic = group.statistic();
      for (Target target : group.targets(calibration.record(), calibration.fit())) {
        int column = rows.size();
        Band before = CalibrationPage.band(statistic, fitted.asItIs().runs(), column);
        Band after = CalibrationPage.band(statistic, fitted.predictions(), column);
        rows.add(
            List.of(
                target.id(),
                statistic.unit(),
                WideTable.text(statistic.natural(target.observed())),
                WideTable.text(before.median()),
                WideTable.text(after.low90()),
                WideTable.text(after.median()),
                WideTable.text(after.high90())));
      }
    }
    WideTable.write(folder.resolve("targets.csv"), TARGET_COLUMNS, rows);
  }

  /** {@code recovery.csv}: known parameters and what was found of them. */
  static void recovery(Path folder, List<Recovered> all) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Recovered one : all) {
      List<String> row = new ArrayList<>(List.of(String.valueOf(one.record()), one.factor()));
      row.add(WideTable.text(one.truth()));
      for (double quantile : one.quantiles()) {
        row.add(WideTable.text(quantile));
      }
      rows.add(row);
    }
    WideTable.write(folder.resolve("recovery.csv"), RECOVERY_COLUMNS, rows);
  }

  private static Stream<String> columns(Fitted fitted) {
    return fitted.calibration().factors().stream().map(f -> f.id().replace('-', '_'));
  }
}

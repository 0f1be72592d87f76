package org.harmattan.study.calibration;

import java.util.Locale;
import java.util.stream.Collectors;
import org.harmattan.analysis.calibration.Posterior;
import org.harmattan.analysis.calibration.Screening;
import org.harmattan.analysis.calibration.Space;
import org.harmattan.experiment.design.Factor;

/** Results in words. */
final class Words {
  private Words() {}

  /** What a screening kept, and what of it is more than chance. */
  static String screened(Screened screened) {
    Screening screening = screened.screening();
    long above =
        screening.effects().stream()
            .filter(effect -> effect.meanAbsolute() > screening.noise().meanAbsolute())
            .count();
    return String.format(
        Locale.ROOT,
        "%d of %d parameters move the targets more than chance does (whose μ* is"
            + " %.2f over %d trajectories); %d stay free: %s",
        above,
        screening.effects().size(),
        screening.noise().meanAbsolute(),
        screened.trajectories(),
        screened.free().factors().size(),
        screened.free().factors().stream().map(Factor::id).collect(Collectors.joining(", ")));
  }

  /** Years, design, grid and seed of a screening. */
  static String size(Screened screened, long seed) {
    CalibrationFile.Screen how = screened.calibration().file().screening().orElseThrow();
    FitYears fit = screened.calibration().fit();
    return String.format(
        Locale.ROOT,
        "targets of %d–%d · %d trajectories · %d %s of each point · %s km cells · seed %d",
        fit.from(),
        fit.to(),
        screened.trajectories(),
        how.replications(),
        how.replications() == 1 ? "run" : "runs",
        Shown.number(how.cellKm()),
        seed);
  }

  static String shares(Space space) {
    String shares =
        space.shares().stream()
            .map(share -> String.format(Locale.ROOT, "%.1f %%", 100 * share))
            .collect(Collectors.joining(", "));
    return space.emptied()
        ? shares
            + String.format(
                Locale.ROOT,
                "; less than 1 %%, so the least implausible 1 %% was kept (implausibility up to"
                    + " %.1f): the stated discrepancy does not excuse the model",
                space.cutoff())
        : shares;
  }

  static String tolerances(Posterior posterior) {
    return posterior.tolerances().stream().map(Words::number).collect(Collectors.joining(", "));
  }

  static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}

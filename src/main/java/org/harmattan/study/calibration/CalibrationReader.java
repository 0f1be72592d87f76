package org.harmattan.study.calibration;

import java.nio.file.Path;
import java.util.Map;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.experiment.design.Factor;
import org.harmattan.experiment.design.Scale;
import org.harmattan.experiment.plan.BaseScenario;
import org.harmattan.experiment.plan.ExperimentReader;
import org.harmattan.experiment.plan.FactorChecks;
import org.harmattan.scenario.yaml.RecordFile;
import org.harmattan.scenario.yaml.RecordFile.Complaints;

/** Reads calibration files; every problem is reported at once, those of the scenario too. */
public final class CalibrationReader {
  private CalibrationReader() {}

  /**
   * Reads a calibration.
   *
   * @param instead another scenario to fit in the same way; null for the one that the file names
   * @param withheldToo whether the fit may look at the years that are kept for testing it
   * @throws org.harmattan.scenario.ScenarioException with every problem there is
   */
  public static Calibration read(Path file, Path instead, boolean withheldToo) {
    Path folder = ExperimentReader.folder(file);
    CalibrationFile read =
        RecordFile.read(
            file,
            CalibrationFile.class,
            (draft, complaints) -> check(draft, folder, instead, withheldToo, complaints));
    return Calibration.of(name(file, instead), read, base(read, folder, instead));
  }

  private static String name(Path file, Path instead) {
    String name = ExperimentReader.slug(file);
    return instead == null ? name : name + "-" + ExperimentReader.slug(instead);
  }

  private static BaseScenario base(CalibrationFile file, Path folder, Path instead) {
    Path scenario = instead == null ? folder.resolve(file.scenario()).normalize() : instead;
    return new BaseScenario(scenario, BaseScenario.settings(file.set()), file.fit().lastDay());
  }

  private static void check(
      CalibrationFile file, Path folder, Path instead, boolean withheldToo, Complaints complaints) {
    FactorChecks factors = new FactorChecks(file.factors(), complaints);
    factors.check();
    if (file.factors() != null) {
      file.factors().values().forEach(factor -> checkScale(factor, complaints));
      if (file.factors().isEmpty()) {
        complaints.add("factors", "no factor", "", "at least one");
      }
    }
    if (file.screening() != null && file.screening().isPresent()) {
      checkScreening(file.screening().get(), file.factors(), complaints);
    }
    if (file.targets() != null && file.targets().isEmpty()) {
      complaints.add("targets", "no target", "", "at least one");
    }
    boolean years = file.fit() != null && yearsHold(file, withheldToo, complaints);
    if (file.scenario() != null && factors.settings(file.set()) && years) {
      factors.scenario(base(file, folder, instead), "scenario");
    }
  }

  private static void checkScreening(
      CalibrationFile.Screen screening, Map<String, Factor> factors, Complaints complaints) {
    if (screening.levels() % 2 != 0) {
      String found = String.valueOf(screening.levels());
      complaints.add("screening.levels", "an odd number:", found, "an even one");
    }
    if (factors != null && screening.keep() > factors.size()) {
      String found = String.valueOf(screening.keep());
      String valid = "1 to " + factors.size();
      complaints.add("screening.keep", "more than there are factors:", found, valid);
    }
  }

  private static void checkScale(Factor factor, Complaints complaints) {
    if (!(factor.scale() instanceof Scale.Linear || factor.scale() instanceof Scale.Log)) {
      String path = "factors." + factor.id() + ".kind";
      complaints.add(path, "no continuous range", "", "linear, log");
    }
  }

  private static boolean yearsHold(
      CalibrationFile file, boolean withheldToo, Complaints complaints) {
    FitYears fit = file.fit();
    int first = RecordedViolence.mali().first().getYear();
    int last = withheldToo ? RecordedViolence.mali().last().getYear() : FitYears.LAST_OPEN_YEAR;
    boolean hold = fit.from() >= first && fit.from() <= fit.to() && fit.to() <= last;
    if (!hold) {
      String found = fit.from() + " to " + fit.to();
      String valid = first + " to " + last;
      String more = withheldToo ? "" : "; --fit-withheld opens the years kept for the test";
      complaints.add("fit", "years that cannot be fitted:", found, valid + more);
    }
    if (file.targets() != null) {
      file.targets().values().forEach(group -> checkYears(group, fit, complaints));
    }
    return hold;
  }

  private static void checkYears(TargetGroup group, FitYears fit, Complaints complaints) {
    int from = fit.from();
    int to = fit.to();
    if (group.statistic() instanceof Statistic.DeathsByRegion regions) {
      from = regions.from();
      to = regions.to();
    } else if (group.statistic() instanceof Statistic.Grain grain) {
      from = grain.from();
      to = grain.to();
    } else if (group.statistic() instanceof Statistic.Fighters fighters) {
      from = fighters.year();
      to = fighters.year();
    }
    String path = "targets." + group.id();
    String within = "within " + fit.from() + " to " + fit.to();
    if (from < fit.from() || to > fit.to() || from > to) {
      complaints.add(path, "years outside the fit:", from + " to " + to, within);
    } else if (group.targets(History.recorded(RecordedViolence.mali()), fit).isEmpty()) {
      complaints.add(path, "no number on record", "", "something that is recorded " + within);
    }
  }
}

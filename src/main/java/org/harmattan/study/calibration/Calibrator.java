package org.harmattan.study.calibration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.harmattan.analysis.calibration.Target;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.run.Worlds;
import org.harmattan.results.Build;
import org.harmattan.results.EvaluationLog;
import org.harmattan.results.Sha256;
import org.harmattan.scenario.yaml.ScenarioWriter;

/**
 * Makes a calibration, going on where an earlier one of the same file was killed.
 *
 * @param calibration what is asked
 * @param worlds where models come from
 * @param seed root seed
 * @param threads runs at the same time; they change no number
 */
public record Calibrator(Calibration calibration, Worlds worlds, long seed, int threads) {
  private static final List<String> KEYS = List.of("cell_km", "replicate");

  /** What it takes, measured by some seconds of running. */
  public Cost cost() {
    return Cost.of(calibration, seed, worlds);
  }

  /**
   * Opens the log of runs.
   *
   * @throws org.harmattan.scenario.UserError when another process works on it, or it belongs to
   *     another calibration
   */
  public EvaluationLog log(Path file) throws IOException {
    return EvaluationLog.open(file, keys(), names(), identity());
  }

  /** Makes the runs that the log does not hold, and what follows from all of them. */
  public Fitted run(EvaluationLog log, Progress progress, Consumer<String> news) {
    LoggedRuns model = new LoggedRuns(calibration, worlds, log, seed, threads, progress);
    return new CalibrationRun(calibration, model, seed, news).run();
  }

  /** Finds known parameters from so many synthetic records. */
  public List<Recovered> recover(
      EvaluationLog log, int records, Progress progress, Consumer<String> news) {
    LoggedRuns model = new LoggedRuns(calibration, worlds, log, seed, threads, progress);
    return new Recovery(calibration, model, seed, news).run(records);
  }

  /** Runs that the recovery of so many records takes at most. */
  public int runsOfRecovery(int records) {
    CalibrationFile file = calibration.file();
    int once = file.screening().map(s -> s.runs(calibration.factors().size())).orElse(0);
    int each = 1 + file.historyMatching().method().runs() + file.sampling().method().runs();
    return once + records * each;
  }

  /**
   * Writes everything but the manifest.
   *
   * @param folder an empty folder
   * @param target where the folder will lie
   */
  public void write(Path folder, Path target, Fitted fitted, EvaluationLog log) throws IOException {
    List<String> header = new ArrayList<>(keys());
    header.addAll(names());
    log.copyTo(folder.resolve("evaluations.csv"), header);
    if (fitted.screened().isPresent()) {
      CalibrationTables.screening(folder, fitted.screened().get());
    }
    CalibrationTables.posterior(folder, fitted);
    CalibrationTables.candidates(folder, fitted);
    CalibrationTables.targets(folder, fitted);
    Files.writeString(
        folder.resolve("fitted.yaml"), FittedScenario.of(fitted, target), StandardCharsets.UTF_8);
    new CalibrationPage(fitted).report(seed, log.size()).write(folder);
  }

  /** Writes what was found of known parameters. */
  public void write(Path folder, List<Recovered> recovered) throws IOException {
    CalibrationTables.recovery(folder, recovered);
  }

  private List<String> keys() {
    List<String> keys = new ArrayList<>(KEYS);
    calibration.listed().forEach(factor -> keys.add(factor.id().replace('-', '_')));
    return keys;
  }

  private List<String> names() {
    return calibration.targets().stream().map(Target::id).map(id -> id.replace('-', '_')).toList();
  }

  /** Everything that the numbers of a run depend on, beside its own values. */
  private String identity() {
    String scenario = ScenarioWriter.write(calibration.scenario(List.of(), 30));
    String asked = calibration.listed() + " " + calibration.file().targets() + " " + seed;
    byte[] bytes = (scenario + asked).getBytes(StandardCharsets.UTF_8);
    Build build = Build.current();
    return build.version() + " " + build.commit() + " " + Sha256.of(bytes);
  }
}

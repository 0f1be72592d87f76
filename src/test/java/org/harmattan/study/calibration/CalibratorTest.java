package org.harmattan.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.run.MaliWorlds;
import org.harmattan.model.ModelView;
import org.harmattan.results.EvaluationLog;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibratorTest {
  private static final Path QUICK = Path.of("scenarios/experiments/calibrate-quick.yaml");

  @TempDir Path temp;

  /**
   * Killed after some runs, with a line half written, and gone on with another number of threads.
   */
  @Test
  void aCalibrationThatWasKilledEndsAsIfItHadNot() throws IOException {
    Calibration calibration = small();
    Path whole = calibrate(calibration, 1, temp.resolve("whole.csv"), "whole");
    List<String> lines = Files.readAllLines(temp.resolve("whole.csv"));
    List<String> part = new ArrayList<>(lines.subList(0, 9));
    Files.writeString(temp.resolve("part.csv"), String.join("\n", part) + "\n50.0,3,1.2");
    Path resumed = calibrate(calibration, 2, temp.resolve("part.csv"), "resumed");
    for (String file :
        List.of(
            "posterior.csv", "candidates.csv", "targets.csv", "evaluations.csv", "fitted.yaml")) {
      assertThat(resumed.resolve(file)).hasSameBinaryContentAs(whole.resolve(file));
    }
  }

  @Test
  void theFittedScenarioHoldsTheFittedValues() throws IOException {
    Calibration calibration = small();
    Path folder = calibrate(calibration, 2, temp.resolve("runs.csv"), "fitted");
    String text = Files.readString(folder.resolve("fitted.yaml"));
    assertThat(text).contains("# fitted; 90 % of the posterior");
    // It names what it extends from where the folder will lie.
    Scenario fitted = ScenarioReader.read(folder.resolve("fitted.yaml")).scenario();
    double attacks = fitted.parameters().combat().attacksPerMonth();
    assertThat(attacks).isBetween(1.0, 10.0);
    assertThat(text).contains("attacks-per-month: " + attacks);
  }

  private Path calibrate(Calibration calibration, int threads, Path runs, String name)
      throws IOException {
    Calibrator calibrator = new Calibrator(calibration, new MaliWorlds(), 1, threads);
    Path folder = Files.createDirectories(temp.resolve(name));
    try (EvaluationLog log = calibrator.log(runs)) {
      Fitted fitted = calibrator.run(log, new Silent(), news -> {});
      calibrator.write(folder, folder, fitted, log);
    }
    return folder;
  }

  private Calibration small() throws IOException {
    String scenario = Path.of("scenarios/mali-2012-2024.yaml").toAbsolutePath().toString();
    String text =
        Files.readString(QUICK)
            .replace("../mali-2012-2024.yaml", scenario.replace('\\', '/'))
            .replace("to: 2013", "to: 2012")
            .replace("points: 20", "points: 10")
            .replace("particles: 30", "particles: 10")
            .replace("evaluations: 10", "evaluations: 4")
            .replace("replications: 3, draws: 6", "replications: 2, draws: 3");
    return CalibrationReader.read(Files.writeString(temp.resolve("small.yaml"), text), false);
  }

  private static final class Silent implements Progress {
    @Override
    public void step() {}

    @Override
    public void close() {}

    @Override
    public void onDayEnd(ModelView model) {}
  }
}

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
   * Killed in the screening, with a line half written, and gone on with another number of threads.
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
            "screening.csv",
            "posterior.csv",
            "candidates.csv",
            "targets.csv",
            "evaluations.csv",
            "fitted.yaml")) {
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

  @Test
  void onlyWhatTheScreeningKeptIsFitted() throws IOException {
    Path folder = calibrate(small(), 2, temp.resolve("runs.csv"), "kept");
    List<String> screening = Files.readAllLines(folder.resolve("screening.csv"));
    assertThat(screening).hasSize(5);
    assertThat(screening.get(4)).startsWith("noise,,");
    List<String> held = screening.stream().filter(row -> row.contains(",no,")).toList();
    assertThat(held).hasSize(1);
    String factor = held.get(0).substring(0, held.get(0).indexOf(','));
    String path = held.get(0).split(",")[1];
    assertThat(Files.readAllLines(folder.resolve("posterior.csv")).get(0)).doesNotContain(factor);
    assertThat(Files.readAllLines(folder.resolve("evaluations.csv")).get(0)).contains(factor);
    String fitted = Files.readString(folder.resolve("fitted.yaml"));
    assertThat(fitted).doesNotContain(path.substring(path.lastIndexOf('.') + 1));
    assertThat(folder.resolve("charts").resolve("screening.svg")).isRegularFile();
  }

  /** Seeds that chose a point say nothing about how good it is. */
  @Test
  void whatIsReportedWasMeasuredOnOtherSeedsThanThoseThatChose() throws IOException {
    Calibrator calibrator = new Calibrator(small(), new MaliWorlds(), 1, 2);
    try (EvaluationLog log = calibrator.log(temp.resolve("runs.csv"))) {
      Fitted fitted = calibrator.run(log, new Silent(), news -> {});
      assertThat(fitted.candidates()).hasSize(1 + 3 + 3);
      assertThat(fitted.measured()).hasSize(4).startsWith(fitted.asItIs());
      double least =
          fitted.measured().stream()
              .skip(1)
              .mapToDouble(Candidate::triedDistance)
              .min()
              .orElseThrow();
      assertThat(fitted.chosen().triedDistance()).isEqualTo(least);
      assertThat(fitted.chosen().distance()).isNotEqualTo(least);
    }
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
            .replace("replications: 3, draws: 6", "replications: 2, draws: 3")
            .concat("screening: {cell-km: 50, trajectories: 2, keep: 2}\n");
    return CalibrationReader.read(Files.writeString(temp.resolve("small.yaml"), text), null, false);
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

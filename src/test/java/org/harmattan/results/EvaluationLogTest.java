package org.harmattan.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.harmattan.scenario.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs survive a kill, and nothing else is taken for one. */
class EvaluationLogTest {
  private static final List<String> KEYS = List.of("replicate", "x");
  private static final List<String> NUMBERS = List.of("a", "b");

  @TempDir Path temp;

  @Test
  void whatWasAddedIsThereAgainButForALineCutOff() throws IOException {
    Path file = temp.resolve("runs.csv");
    try (EvaluationLog log = EvaluationLog.open(file, KEYS, NUMBERS, "one")) {
      log.add(List.of("1", "0.5"), new double[] {1.0 / 3, Double.NaN});
    }
    Files.writeString(file, "2,0.7,1.2", StandardOpenOption.APPEND);
    try (EvaluationLog log = EvaluationLog.open(file, KEYS, NUMBERS, "one")) {
      assertThat(log.get(List.of("1", "0.5"))).containsExactly(1.0 / 3, Double.NaN);
      assertThat(log.get(List.of("2", "0.7"))).isNull();
      log.add(List.of("2", "0.7"), new double[] {4, 5});
      assertThat(log.size()).isEqualTo(2);
    }
    try (EvaluationLog log = EvaluationLog.open(file, KEYS, NUMBERS, "one")) {
      assertThat(log.get(List.of("2", "0.7"))).containsExactly(4, 5);
    }
  }

  @Test
  void runsOfAnotherCalibrationAreRefused() throws IOException {
    Path file = temp.resolve("runs.csv");
    EvaluationLog.open(file, KEYS, NUMBERS, "one").close();
    assertThatThrownBy(() -> EvaluationLog.open(file, KEYS, NUMBERS, "another"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("another calibration");
  }

  @Test
  void twoProcessesDoNotShareALog() throws IOException {
    Path file = temp.resolve("runs.csv");
    try (EvaluationLog log = EvaluationLog.open(file, KEYS, NUMBERS, "one")) {
      assertThat(log.size()).isZero();
      assertThatThrownBy(() -> EvaluationLog.open(file, KEYS, NUMBERS, "one"))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("another process");
    }
  }
}

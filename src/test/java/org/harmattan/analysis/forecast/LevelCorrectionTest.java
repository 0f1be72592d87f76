package org.harmattan.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LevelCorrectionTest {

  @Test
  void theFactorIsWhatWasRecordedOverWhatWasExpectedShrunk() {
    LevelCorrection level = new LevelCorrection(4);
    assertThat(level.factor(0)).isEqualTo(1);
    level.add(new double[] {20, 0}, new double[] {80, 500});
    // (20 + 10) / (80 + 10); (0 + 10) / (500 + 10) is below the limit of 1/5.
    assertThat(level.factor(0)).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(level.factor(1)).isEqualTo(0.2);
  }

  @Test
  void onlyTheLastPeriodsCount() {
    LevelCorrection level = new LevelCorrection(1);
    level.add(new double[] {1000}, new double[] {0});
    level.add(new double[] {10}, new double[] {10});
    assertThat(level.factor(0)).isEqualTo(1);
  }

  @Test
  void roundingKeepsTheExpectation() {
    // 3 × 0.4 = 1.2: 1 below uniform 0.8, else 2.
    assertThat(LevelCorrection.scaled(3, 0.4, 0.79)).isEqualTo(1);
    assertThat(LevelCorrection.scaled(3, 0.4, 0.81)).isEqualTo(2);
    assertThat(LevelCorrection.scaled(0, 5, 0.99)).isZero();
  }
}

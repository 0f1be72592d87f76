package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

class FissionFusionTest {
  @Test
  void onlyCellsTwiceTheMinimumFragment() {
    assertThat(FissionFusion.fragmentProbability(1, 0.05, 23, 12)).isZero();
    assertThat(FissionFusion.expectedFragmentations(1, 0.05, 24, 12))
        .isCloseTo(.025, within(1e-15));
  }

  @Test
  void theRateIsCapped() {
    assertThat(FissionFusion.fragmentProbability(1, 0.05, 4000, 12))
        .isCloseTo(1 - Math.exp(-0.05), within(1e-15));
    assertThat(FissionFusion.mergeProbability(0.5, 0.3))
        .isCloseTo(1 - Math.exp(-.15), within(1e-15));
  }

  /** Chi-square over the 17 possible sizes; false alarm for one seed in 10,000. */
  @Test
  void fragmentsAreUniformAndLeaveAViableCell() {
    Seeded random = new Seeded(16);
    long[] counts = new long[17];
    for (int i = 0; i < 50_000; i++) {
      counts[FissionFusion.fragment(random, 40, 12) - 12]++;
    }
    double[] equal = new double[17];
    Arrays.fill(equal, 1);
    assertThat(new ChiSquareTest().chiSquareTest(equal, counts)).isGreaterThan(1e-4);
    assertThat(FissionFusion.fragment(random, 23, 12)).isZero();
    assertThat(FissionFusion.fragment(random, 24, 12)).isEqualTo(12);
  }

  @Test
  void aDispersingCellKeepsTwentyToSixtyPercent() {
    Seeded random = new Seeded(17);
    double sum = 0;
    int runs = 10_000;
    for (int i = 0; i < runs; i++) {
      int kept = FissionFusion.keptAfterDispersal(random, 1000, 0.4);
      assertThat(kept).isBetween(200, 600);
      sum += kept;
    }
    assertThat(sum / runs).isCloseTo(400, within(4 * 400 / Math.sqrt(12 * runs)));
    assertThat(FissionFusion.keptAfterDispersal(random, 1000, 0.2)).isEqualTo(200);
    assertThat(FissionFusion.keptAfterDispersal(random, 0, 0.4)).isZero();
  }
}

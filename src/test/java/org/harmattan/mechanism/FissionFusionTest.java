package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fission-fusion")
class FissionFusionTest {
  @Test
  void onlyCellsTwiceTheMinimumFragment() {
    assertThat(FissionFusion.expectedFragmentations(1, 0.05, 23, 12)).isZero();
    assertThat(FissionFusion.expectedFragmentations(1, 0.05, 24, 12))
        .isCloseTo(.025, within(1e-15));
  }

  @Test
  void theRateIsCapped() {
    assertThat(FissionFusion.expectedFragmentations(1, 0.05, 48, 12)).isEqualTo(0.05);
    assertThat(FissionFusion.expectedFragmentations(1, 0.05, 4000, 12)).isEqualTo(0.05);
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
}

package org.harmattan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedDifferenceTest {
  /** Differences 1, 2, 3, 4: mean 2.5, s = 1.29099, t(3) at 97.5 % = 3.18245. */
  @Test
  void theIntervalIsStudents() {
    PairedDifference difference =
        PairedDifference.of(new double[] {10, 20, 30, 40}, new double[] {11, 22, 33, 44});
    assertThat(difference.mean()).isCloseTo(2.5, within(1e-12));
    assertThat(difference.tLow()).isCloseTo(2.5 - 3.18245 * 1.29099 / 2, within(1e-4));
    assertThat(difference.tHigh()).isCloseTo(2.5 + 3.18245 * 1.29099 / 2, within(1e-4));
    assertThat(difference.bootstrapLow()).isBetween(difference.tLow(), 1.5);
    assertThat(difference.bootstrapHigh()).isBetween(3.5, difference.tHigh());
  }

  /**
   * Differences 1, 2, 3, 4: t(3) = 2.5 / (1.29099 / 2) = 3.87298, and with three degrees of freedom
   * p = 1 − 2/π (θ + sin θ cos θ), θ = atan(t / √3) = 1.150262, so p = 0.030466.
   */
  @Test
  void thePValueIsStudents() {
    PairedDifference difference =
        PairedDifference.of(new double[] {10, 20, 30, 40}, new double[] {11, 22, 33, 44});
    assertThat(difference.pValue()).isCloseTo(0.030466, within(1e-5));
    assertThat(difference.excludesZero()).isTrue();
  }

  @Test
  void noDifferenceIsNoEffect() {
    PairedDifference none = PairedDifference.of(new double[] {1, 2, 3}, new double[] {1, 2, 3});
    assertThat(none.pValue()).isEqualTo(1);
    assertThat(none.excludesZero()).isFalse();
    PairedDifference alone = PairedDifference.of(new double[] {1}, new double[] {3});
    assertThat(alone.pValue()).isNaN();
    assertThat(alone.excludesZero()).isFalse();
  }

  @Test
  void theSameDifferenceInEveryPairIsCertain() {
    assertThat(PairedDifference.of(new double[] {1, 2}, new double[] {2, 3}).pValue()).isZero();
  }

  @Test
  void theSameReplicatesGiveTheSameBootstrap() {
    double[] first = {1, 5, 2, 8, 4};
    double[] second = {2, 3, 9, 8, 7};
    assertThat(PairedDifference.of(first, second)).isEqualTo(PairedDifference.of(first, second));
  }

  @Test
  void onePairHasNoTInterval() {
    assertThat(PairedDifference.of(new double[] {1}, new double[] {3}).tLow()).isNaN();
  }

  @Test
  void pairsMustMatch() {
    assertThatThrownBy(() -> PairedDifference.of(new double[2], new double[3]))
        .hasMessageContaining("2 and 3 replicates");
  }
}

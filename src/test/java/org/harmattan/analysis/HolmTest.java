package org.harmattan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmTest {
  /** By hand: 4 × .005 = .02; 3 × .01 = .03; 2 × .03 = .06; 1 × .04 = .04, raised to .06. */
  @Test
  void eachStepIsScaledByTheTestsThatAreLeftAndNeverFalls() {
    assertThat(Holm.adjust(new double[] {0.01, 0.04, 0.03, 0.005}))
        .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
  }

  @Test
  void nothingExceedsOne() {
    assertThat(Holm.adjust(new double[] {0.6, 1, 0.5})).containsExactly(1, 1, 1);
  }

  @Test
  void whatWasNotTestedCountsForNothing() {
    assertThat(Holm.adjust(new double[] {Double.NaN, 0.02, 0.5}))
        .containsExactly(new double[] {Double.NaN, 0.04, 0.5}, within(1e-12));
  }

  @Test
  void oneTestAloneStaysAsItIsAndNoneIsNone() {
    assertThat(Holm.adjust(new double[] {0.03})).containsExactly(0.03);
    assertThat(Holm.adjust(new double[0])).isEmpty();
  }
}

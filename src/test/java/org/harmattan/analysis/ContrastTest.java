package org.harmattan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ContrastTest {
  /** Hours of sleep that two drugs added, of ten patients (Student 1908, Biometrika 6, 1–25). */
  private static final double[] DRUG_1 = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

  private static final double[] DRUG_2 = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

  /** As R's {@code t.test(extra ~ group, data = sleep, paired = TRUE)} prints it. */
  @Test
  void studentsPairs() {
    Contrast contrast = Contrast.paired(DRUG_1, DRUG_2);
    assertThat(contrast.difference()).isCloseTo(1.58, within(1e-9));
    assertThat(contrast.low()).isCloseTo(0.7001142, within(1e-6));
    assertThat(contrast.high()).isCloseTo(2.4598858, within(1e-6));
    assertThat(contrast.p()).isCloseTo(0.002833, within(1e-6));
    assertThat(contrast.superiority()).isEqualTo(0.95);
    assertThat(contrast.excludesZero()).isTrue();
  }

  /** As R's {@code t.test(extra ~ group, data = sleep)} prints it, with Welch's correction. */
  @Test
  void welchsTwoSamples() {
    Contrast contrast = Contrast.unpaired(DRUG_1, DRUG_2);
    assertThat(contrast.difference()).isCloseTo(1.58, within(1e-9));
    assertThat(contrast.low()).isCloseTo(-0.2054832, within(1e-6));
    assertThat(contrast.high()).isCloseTo(3.3654832, within(1e-6));
    assertThat(contrast.p()).isCloseTo(0.07939, within(1e-5));
    assertThat(contrast.excludesZero()).isFalse();
  }

  /**
   * d_av = 1.58 / √((1.789010² + 2.002249²)/2) = 0.832181; with 18 degrees of freedom J = Γ(9)/(3
   * Γ(8.5)) = 0.957646 (the approximation 1 − 3/(4·18 − 1) gives 0.957746).
   */
  @Test
  void theEffectSizeIsTheSameForPairsAndSamples() {
    assertThat(Contrast.paired(DRUG_1, DRUG_2).g()).isCloseTo(0.832181 * 0.957646, within(1e-5));
    assertThat(Contrast.unpaired(DRUG_1, DRUG_2).g())
        .isEqualTo(Contrast.paired(DRUG_1, DRUG_2).g());
  }

  /** Of 2 × 3 combinations the second is larger in four and equal in one. */
  @Test
  void superiorityOfSamplesCountsCombinations() {
    double a = EffectSize.superiorityUnpaired(new double[] {1, 3}, new double[] {2, 3, 4});
    assertThat(a).isCloseTo(4.5 / 6, within(1e-12));
    double b = EffectSize.superiorityUnpaired(new double[] {2, 3, 4}, new double[] {1, 3});
    assertThat(a + b).isCloseTo(1, within(1e-12));
  }

  @Test
  void aSingleRunAllowsNoInterval() {
    Contrast contrast = Contrast.unpaired(new double[] {1}, new double[] {3, 4});
    assertThat(contrast.difference()).isEqualTo(2.5);
    assertThat(contrast.low()).isNaN();
    assertThat(contrast.p()).isNaN();
    assertThat(contrast.g()).isNaN();
    assertThat(contrast.excludesZero()).isFalse();
    assertThat(Contrast.paired(new double[] {1}, new double[] {3}).bootstrapLow()).isNaN();
  }

  @Test
  void nothingDiffersWhereAllIsTheSame() {
    for (Contrast none :
        new Contrast[] {
          Contrast.paired(new double[] {2, 2}, new double[] {2, 2}),
          Contrast.unpaired(new double[] {2, 2}, new double[] {2, 2})
        }) {
      assertThat(none.p()).isEqualTo(1);
      assertThat(none.g()).isZero();
      assertThat(none.superiority()).isEqualTo(0.5);
      assertThat(none.excludesZero()).isFalse();
    }
  }
}

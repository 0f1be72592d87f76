package org.harmattan.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ParticleWeightsTest {

  /** With size 1 the negative binomial is geometric: P(y) = p (1 − p)^y, p = 1 / (1 + μ). */
  @Test
  void theLikelihoodIsGeometric() {
    double[] simulated = {3};
    double expected = Math.log(0.2 * 0.8 * 0.8);
    assertThat(ParticleWeights.logLikelihood(simulated, new double[] {2}))
        .isCloseTo(expected, within(1e-12));
  }

  @Test
  void aCloserRunIsLikelier() {
    double[] recorded = {0, 50};
    assertThat(ParticleWeights.logLikelihood(new double[] {0, 40}, recorded))
        .isGreaterThan(ParticleWeights.logLikelihood(new double[] {40, 0}, recorded));
  }

  /** Two equal and one hopeless: w = ½, ½, 0 has 2 of 3 effective. */
  @Test
  void weightsAreNotTemperedWhereEnoughRemain() {
    double[] weights = ParticleWeights.tempered(new double[] {0, 0, -800}, 0.5);
    assertThat(weights).containsExactly(0.5, 0.5, 0);
  }

  @Test
  void temperingLeavesTheShareThatIsAskedFor() {
    double[] logLikelihoods = new double[40];
    for (int i = 0; i < logLikelihoods.length; i++) {
      logLikelihoods[i] = -3.0 * i;
    }
    double[] weights = ParticleWeights.tempered(logLikelihoods, 0.5);
    assertThat(ParticleWeights.effective(weights)).isCloseTo(20, within(0.01));
    assertThat(weights[0]).isGreaterThan(weights[1]);
  }
}

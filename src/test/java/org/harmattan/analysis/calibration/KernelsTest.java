package org.harmattan.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** The parts of calibration on cases worked by hand. */
class KernelsTest {

  @Test
  void implausibilityCountsEveryExcuse() {
    // |5 − 2| / √(0.5 + 0.25 + 1.5² ) = 3 / √3
    Target target = new Target("t", 2, 0.5, 1.5);
    assertThat(Implausibility.of(5, 0.5, target)).isCloseTo(Math.sqrt(3), within(1e-12));
    assertThat(Implausibility.worst(new double[] {1, 4, 2}, 1)).isEqualTo(4);
    assertThat(Implausibility.worst(new double[] {1, 4, 2}, 2)).isEqualTo(2);
  }

  @Test
  void systematicResamplingDrawsEachWithinOneOfItsShare() {
    // Teeth at 0.5, 1.5, 2.5, 3.5 of weights that end at 1, 1, 4.
    double[] weights = {1, 0, 3};
    assertThat(Resampling.systematic(weights, 4, 0.5)).containsExactly(0, 2, 2, 2);
  }

  @Test
  void aQuadraticIsEmulatedWithoutError() {
    double[][] x = new double[40][];
    double[] y = new double[40];
    Well19937c random = new Well19937c(3);
    for (int i = 0; i < x.length; i++) {
      x[i] = new double[] {random.nextDouble(), random.nextDouble()};
      y[i] = 2 + x[i][0] - 3 * x[i][0] * x[i][1] + x[i][1] * x[i][1];
    }
    Emulator emulator = Emulator.fit(x, y);
    double[] here = {0.2, 0.7};
    assertThat(emulator.mean(here)).isCloseTo(2 + 0.2 - 0.42 + 0.49, within(1e-4));
    assertThat(emulator.errorVariance()).isLessThan(1e-6);
  }

  /** Noise of variance 1 is found as error, here within four standard errors of √(2 / 200). */
  @Test
  void noiseIsEmulatedAsError() {
    double[][] x = new double[200][];
    double[] y = new double[200];
    Well19937c random = new Well19937c(4);
    for (int i = 0; i < x.length; i++) {
      x[i] = new double[] {random.nextDouble(), random.nextDouble()};
      y[i] = x[i][0] + random.nextGaussian();
    }
    assertThat(Emulator.fit(x, y).errorVariance()).isCloseTo(1, within(0.4));
  }

  @Test
  void momentsLeaveOutRunsThatBroke() {
    Moments moments =
        Moments.of(List.of(new double[] {1}, new double[] {Double.NaN}, new double[] {3}));
    assertThat(moments.means()).containsExactly(2);
    assertThat(moments.variances()).containsExactly(2);
    assertThat(moments.count()).isEqualTo(2);
  }

  @Test
  void distanceIsInStandardDeviations() {
    List<Target> targets = List.of(new Target("a", 0, 1, 0), new Target("b", 0, 1, 0));
    // (1² + 3²/9) / 2 = 1
    Distance distance = new Distance(targets, new double[] {0, 8});
    assertThat(distance.of(new double[] {1, 3})).isCloseTo(1, within(1e-12));
    assertThat(distance.of(new double[] {Double.NaN, 3})).isInfinite();
  }

  /** One particle at 0 with variance v: the density is the normal one. */
  @Test
  void theKernelsDensityIsNormal() {
    NormalKernel kernel =
        NormalKernel.of(
            List.of(
                new Posterior.Particle(new double[] {-1}, new double[0], 0, 0.5),
                new Posterior.Particle(new double[] {1}, new double[0], 0, 0.5)));
    // Twice the variance of 1: at 0 both add exp(−1/4) / √(4π) / 2.
    double expected = Math.exp(-0.25) / Math.sqrt(4 * Math.PI);
    assertThat(kernel.density(new double[] {0})).isCloseTo(expected, within(1e-5));
  }

  @Test
  void quantilesFollowTheWeights() {
    Posterior posterior =
        new Posterior(
            List.of(
                new Posterior.Particle(new double[] {0.1}, new double[0], 0, 0.2),
                new Posterior.Particle(new double[] {0.9}, new double[0], 0, 0.8)),
            List.of());
    assertThat(posterior.quantile(0, 0.2)).isEqualTo(0.1);
    assertThat(posterior.quantile(0, 0.5)).isEqualTo(0.9);
    assertThat(posterior.mean(0)).isCloseTo(0.74, within(1e-12));
    assertThat(posterior.effectiveSize()).isCloseTo(1 / 0.68, within(1e-12));
  }
}

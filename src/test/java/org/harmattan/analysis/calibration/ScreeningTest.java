package org.harmattan.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.harmattan.experiment.design.Morris;
import org.harmattan.model.RunSeed;
import org.junit.jupiter.api.Test;

/** Three of eight parameters act on two targets; the ninth column is the dummy. */
class ScreeningTest {
  private static final int PARAMETERS = 8;
  private static final List<Target> TARGETS =
      List.of(new Target("a", 0, 3, 4), new Target("b", 0, 0, 1));

  @Test
  void whatActsIsKept() {
    Screening screening = screen(new Morris(8, 4), 0.5, 2);
    assertThat(screening.strongest(3)).containsExactly(1, 4, 6);
    List<Screening.Effect> effects = screening.effects();
    for (int i : new int[] {1, 4, 6}) {
      assertThat(effects.get(i).meanAbsolute()).isGreaterThan(2 * screening.noise().meanAbsolute());
    }
    assertThat(effects.get(1).strongest()).isZero();
    assertThat(effects.get(4).strongest()).isEqualTo(1);
  }

  /** Without noise: 20 u₁ + 6 u₆² in σ 5 and 3 u₄ in σ 1; u₆² has |d| = u + u' of its ends. */
  @Test
  void effectsAreInTotalStandardDeviations() {
    Screening screening = screen(new Morris(40, 4), 0, 1);
    assertThat(screening.effects().get(1).meanAbsolute())
        .isCloseTo(Math.sqrt(4 * 4 / 2.0), within(1e-9));
    assertThat(screening.effects().get(4).meanAbsolute())
        .isCloseTo(Math.sqrt(3 * 3 / 2.0), within(1e-9));
    assertThat(screening.effects().get(4).deviation()).isCloseTo(0, within(1e-6));
    assertThat(screening.effects().get(6).deviation()).isPositive();
    assertThat(screening.effects().get(0).meanAbsolute()).isZero();
    assertThat(screening.noise().meanAbsolute()).isZero();
  }

  /**
   * The mean of two runs of variance 0.25 differs between seeds with variance 0.25. From 400
   * trajectories a variance is known to √(2/400) = 7 %, here within four standard errors; E|d| of a
   * normal difference is √(2/π) of its standard deviation, over Δ = 2/3.
   */
  @Test
  void theDummyMeasuresChance() {
    Screening screening = screen(new Morris(400, 4), 0.5, 2);
    assertThat(screening.replicateVariances()[1]).isCloseTo(0.25, within(0.07));
    double scaled = 0.5 / Math.sqrt(1.25);
    double other = 0.5 / Math.sqrt(25.25);
    double expected =
        Math.sqrt(2 / Math.PI) * 1.5 * Math.sqrt((scaled * scaled + other * other) / 2);
    assertThat(screening.noise().meanAbsolute()).isCloseTo(expected, within(0.1 * expected));
  }

  private static Screening screen(Morris design, double noise, int replications) {
    double[][] positions = design.positions(PARAMETERS + 1, 3);
    List<double[]> means = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      int first = i - i % (PARAMETERS + 2);
      int seed = 2 * first + (positions[i][PARAMETERS] == positions[first][PARAMETERS] ? 0 : 1);
      List<double[]> runs = new ArrayList<>();
      for (int r = 0; r < replications; r++) {
        runs.add(run(positions[i], noise, new Well19937c(RunSeed.of(seed, r))));
      }
      means.add(Moments.of(runs).means());
    }
    return Screening.of(positions, means, replications, TARGETS);
  }

  private static double[] run(double[] u, double noise, Well19937c random) {
    return new double[] {
      20 * u[1] + 6 * u[6] * u[6] + noise * random.nextGaussian(),
      3 * u[4] + noise * random.nextGaussian()
    };
  }
}

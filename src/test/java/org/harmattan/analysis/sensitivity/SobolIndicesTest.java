package org.harmattan.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.harmattan.experiment.design.Saltelli;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {
  private static final int SAMPLES = 1 << 12;
  private static final double TOLERANCE = 0.01;

  /**
   * Ishigami and Homma (1990) with a = 7, b = 0.1; analytic indices as in Saltelli et al. (2008),
   * Global Sensitivity Analysis: The Primer, section 4.2 and Sobol and Levitan (1999).
   */
  @Test
  void ishigami() {
    double a = 7;
    double b = 0.1;
    double pi4 = StrictMath.pow(Math.PI, 4);
    double pi8 = pi4 * pi4;
    double v1 = 0.5 * StrictMath.pow(1 + b * pi4 / 5, 2);
    double v2 = a * a / 8;
    double v13 = b * b * pi8 * (1.0 / 18 - 1.0 / 50);
    double v = v1 + v2 + v13;
    List<SobolIndices> indices = indices(3, SobolIndicesTest::ishigami);
    assertFirstAndTotal(indices.get(0), v1 / v, (v1 + v13) / v);
    assertFirstAndTotal(indices.get(1), v2 / v, v2 / v);
    assertFirstAndTotal(indices.get(2), 0, v13 / v);
  }

  /**
   * Sobol's g-function (Saltelli and Sobol 1995): V_i = 1 / (3 (1 + a_i)²), V = Π (1 + V_i) − 1.
   */
  @Test
  void sobolG() {
    double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
    double[] v = Arrays.stream(a).map(x -> 1 / (3 * (1 + x) * (1 + x))).toArray();
    double product = Arrays.stream(v).map(x -> 1 + x).reduce(1, (x, y) -> x * y);
    List<SobolIndices> indices = indices(a.length, u -> sobolG(u, a));
    for (int i = 0; i < a.length; i++) {
      double total = v[i] * product / (1 + v[i]) / (product - 1);
      assertFirstAndTotal(indices.get(i), v[i] / (product - 1), total);
    }
  }

  @Test
  void anAddedConstantChangesNothing() {
    SobolIndices plain = indices(3, SobolIndicesTest::ishigami).get(0);
    SobolIndices lifted = indices(3, u -> ishigami(u) + 1e6).get(0);
    assertThat(lifted.first()).isCloseTo(plain.first(), within(1e-6));
  }

  /**
   * Over 60 designs a 95 % interval should hold the truth in about 57; a coverage of 95 % would
   * fall below 48 with probability 3e-5. Percentile intervals on a quasi-random design tend to
   * cover more, so only the lower side is tested.
   */
  @Test
  void intervalsCoverTheTruth() {
    double pi4 = StrictMath.pow(Math.PI, 4);
    double v1 = 0.5 * StrictMath.pow(1 + 0.1 * pi4 / 5, 2);
    double v13 = 0.01 * pi4 * pi4 * (1.0 / 18 - 1.0 / 50);
    double truth = (v1 + v13) / (v1 + v13 + 49.0 / 8);
    int covered = 0;
    for (int seed = 0; seed < 60; seed++) {
      SobolIndices x1 = indices(3, 256, seed, SobolIndicesTest::ishigami).get(0);
      Interval interval = x1.totalInterval();
      covered += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
    }
    assertThat(covered).isGreaterThanOrEqualTo(48);
  }

  @Test
  void aConstantResultHasNoShares() {
    assertThat(indices(2, u -> 5).get(0).first()).isNaN();
  }

  @Test
  void refusesABrokenBlock() {
    assertThatThrownBy(() -> SobolIndices.of(3, new double[24]))
        .hasMessage("24 results are no blocks of 5");
  }

  private static void assertFirstAndTotal(SobolIndices indices, double first, double total) {
    assertThat(indices.first()).isCloseTo(first, within(TOLERANCE));
    assertThat(indices.total()).isCloseTo(total, within(TOLERANCE));
  }

  private static List<SobolIndices> indices(int factors, ToDoubleFunction<double[]> model) {
    return indices(factors, SAMPLES, 1, model);
  }

  private static List<SobolIndices> indices(
      int factors, int samples, int seed, ToDoubleFunction<double[]> model) {
    double[][] positions = new Saltelli(samples).positions(factors, seed);
    return SobolIndices.of(factors, Arrays.stream(positions).mapToDouble(model).toArray());
  }

  private static double ishigami(double[] u) {
    double x1 = Math.PI * (2 * u[0] - 1);
    double x2 = Math.PI * (2 * u[1] - 1);
    double x3 = Math.PI * (2 * u[2] - 1);
    double sin2 = StrictMath.sin(x2);
    return StrictMath.sin(x1) * (1 + 0.1 * StrictMath.pow(x3, 4)) + 7 * sin2 * sin2;
  }

  private static double sobolG(double[] u, double[] a) {
    double product = 1;
    for (int i = 0; i < a.length; i++) {
      product *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
    }
    return product;
  }
}

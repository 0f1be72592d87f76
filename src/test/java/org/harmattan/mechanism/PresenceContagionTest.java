package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("contagion")
@Tag("thin-state")
class PresenceContagionTest {
  private static final double CLEARANCE = 0.1;

  @Test
  void referenceValuesByHand() {
    assertThat(PresenceContagion.susceptibility(0.8, 0.25, 0.5)).isCloseTo(0.3, within(1e-15));
    assertThat(PresenceContagion.expectedInfections(0.5, 0.1, 2, 0.3, 0.5))
        .isCloseTo(0.2, within(1e-15));
    assertThat(PresenceContagion.clearanceRatePerMonth(0.05, 0.25, 0.4))
        .isCloseTo(0.15, within(1e-15));
  }

  @Test
  void susceptibilityIsAShareThatRisesWithGrievanceAndFallsWithTheState() {
    Seeded random = new Seeded(1);
    for (int i = 0; i < 1000; i++) {
      double g = random.nextUniform();
      double s = random.nextUniform();
      double d = random.nextUniform();
      double sigma = PresenceContagion.susceptibility(g, s, d);
      assertThat(sigma).isBetween(0.0, 1.0);
      assertThat(PresenceContagion.susceptibility(g / 2, s, d)).isLessThanOrEqualTo(sigma);
      assertThat(PresenceContagion.susceptibility(g, s + (1 - s) / 2, d))
          .isLessThanOrEqualTo(sigma);
      assertThat(PresenceContagion.susceptibility(g, s, d + (1 - d) / 2))
          .isLessThanOrEqualTo(sigma);
    }
  }

  @Test
  void withoutIntroductionAndTransmissionNothingSpreads() {
    assertThat(PresenceContagion.expectedInfections(1, 0, 0, 1, 5)).isZero();
    assertThat(PresenceContagion.expectedInfections(1, 0, 3, 1, 0)).isZero();
  }

  @Test
  void transmissionGivesTheKernelTheWantedReproductionNumber() {
    Seeded random = new Seeded(3);
    int n = 40;
    double[][] table = new double[n][n];
    double[] susceptibility = new double[n];
    double[] monthsPresent = new double[n];
    double[] leading = new double[n];
    for (int i = 0; i < n; i++) {
      susceptibility[i] = random.nextUniform();
      monthsPresent[i] = 1 / random.between(0.05, 0.3);
      leading[i] = 1;
      for (int j = 0; j < n; j++) {
        table[i][j] = i == j ? 0 : Math.exp(-Math.abs(i - j) / 3.0);
      }
    }
    double unit =
        ReproductionNumber.spectralRadius(
            SparseMatrixTest.of(table), susceptibility, monthsPresent, leading, 1e-12, 10_000);
    double beta = PresenceContagion.transmissionPerMonth(1.6, unit);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        table[i][j] *= beta * susceptibility[i] * monthsPresent[j];
      }
    }
    assertThat(SparseMatrixTest.of(table).spectralRadius()).isCloseTo(1.6, within(1e-8));
  }

  @Test
  void nobodySusceptibleMeansNoTransmission() {
    assertThat(PresenceContagion.transmissionPerMonth(2, 0)).isZero();
  }

  /** Kermack–McKendrick endemic level of SIS: 1 − 1/R0; 4000 localities leave noise below 0.015. */
  @ParameterizedTest
  @ValueSource(doubles = {1.5, 2, 4})
  void wellMixedPresenceSettlesAtTheEndemicLevel(double r0) {
    assertThat(meanPrevalence(r0, 0.1)).isCloseTo(1 - 1 / r0, within(0.02));
  }

  @Test
  void belowOneItDiesOut() {
    assertThat(meanPrevalence(0.7, 0.5)).isZero();
  }

  private static double meanPrevalence(double r0, double initialShare) {
    Seeded random = new Seeded(42);
    int n = 4000;
    int infected = (int) (initialShare * n);
    double step = 0.1;
    double sum = 0;
    int counted = 0;
    for (double month = 0; month < 400; month += step) {
      double pressure = infected / (double) n;
      double up = PresenceContagion.expectedInfections(step, 0, r0 * CLEARANCE, 1, pressure);
      double down = step * PresenceContagion.clearanceRatePerMonth(CLEARANCE, 0.25, 0);
      infected +=
          random.binomial(n - infected, Hazard.probability(up))
              - random.binomial(infected, Hazard.probability(down));
      if (month > 200) {
        sum += infected / (double) n;
        counted++;
      }
    }
    return sum / counted;
  }

  @Test
  void onePresenceReachesOneDefaultCellAndMoreAsItSpreadsAround() {
    assertThat(PresenceContagion.coverage(400, 400, 0, 1)).isEqualTo(1);
    assertThat(PresenceContagion.coverage(400, 100, 0, 1)).as("finer grid").isEqualTo(1);
    assertThat(PresenceContagion.coverage(400, 2500, 0, 1)).isEqualTo(0.16);
    assertThat(PresenceContagion.coverage(400, 2500, 0.5, 1)).isCloseTo(0.58, within(1e-14));
    assertThat(PresenceContagion.coverage(400, 2500, 1, 2)).isCloseTo(0.58, within(1e-14));
    assertThat(PresenceContagion.coverage(400, 2500, 1, 1)).isEqualTo(1);
    assertThat(PresenceContagion.coverage(400, 2500, 0, 0)).as("isolated").isEqualTo(0.16);
  }
}

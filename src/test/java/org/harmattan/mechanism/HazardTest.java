package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HazardTest {
  @ParameterizedTest
  @ValueSource(doubles = {1e-300, 1e-9, 9.99e-5, 1.01e-4, 0.2, 3, 800})
  void probabilityIsOneMinusTheExponential(double x) {
    assertThat(Hazard.probability(x)).isCloseTo(-Math.expm1(-x), Percentage.withPercentage(1e-10));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-300, 1e-9, 0.01, 0.0499, 0.0501, 3, 800})
  void keptIsTheExponential(double x) {
    assertThat(Hazard.kept(x / 2, 2)).isCloseTo(Math.exp(-x), within(2e-14 * Math.exp(-x)));
  }

  @Test
  void twoHalfStepsMakeAWholeOne() {
    double half = Hazard.kept(0.3, 0.5);
    double twice = Hazard.toward(Hazard.toward(0.9, 0.2, half), 0.2, half);
    assertThat(twice).isCloseTo(Hazard.toward(0.9, 0.2, Hazard.kept(0.3, 1)), within(1e-15));
  }

  @Test
  void memoryFadesToOneOverEAndIsForgotten() {
    assertThat(Hazard.remembered(3, 18, 18)).isCloseTo(3 / Math.E, within(1e-14));
    assertThat(Hazard.remembered(0, 18, 18)).isZero();
    assertThat(Hazard.faded(3, 0.5)).isEqualTo(1.5);
    assertThat(Hazard.faded(1e-9, 0.5)).isEqualTo(5e-10);
    assertThat(Hazard.faded(0.9e-9, 0.5)).isZero();
  }

  @Test
  void whatOnlyDecaysEndsAtZeroAndNotInDenormalNumbers() {
    double level = 1;
    for (int week = 0; week < 200; week++) {
      level = Hazard.toward(level, 0, 0.5);
      assertThat(level == 0 || level >= 1e-12).isTrue();
    }
    assertThat(level).isZero();
  }
}

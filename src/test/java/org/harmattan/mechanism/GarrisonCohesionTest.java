package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("attrition")
class GarrisonCohesionTest {
  @Test
  void pressureIsHostileReachOverThatOfTheDefenders() {
    assertThat(GarrisonCohesion.pressure(300, 200)).isEqualTo(1.5);
    assertThat(GarrisonCohesion.pressure(300, 0)).as("an empty post").isEqualTo(300);
  }

  @Test
  void aPressedGarrisonLosesCohesionUpToACap() {
    assertThat(next(0.6, 2)).isCloseTo(0.5, within(1e-15));
    assertThat(next(0.6, 3)).isCloseTo(0.45, within(1e-15));
    assertThat(next(0.6, 50)).isCloseTo(0.45, within(1e-15));
  }

  @Test
  void elsewhereItRegainsWhatItsForceUsuallyHas() {
    assertThat(next(0.6, 1)).as("at the limit").isCloseTo(0.62, within(1e-15));
    assertThat(next(0.69, 0)).isCloseTo(0.7, within(1e-15));
    assertThat(next(0.9, 0)).isCloseTo(0.7, within(1e-15));
  }

  /** Usual cohesion 0.7, limit 1, loss 0.05 a day and unit of pressure up to 3, recovery 0.02. */
  private static double next(double cohesion, double pressure) {
    return GarrisonCohesion.next(cohesion, 0.7, pressure, 1, 0.05, 3, 0.02);
  }

  @Test
  void deathsShakeByTheirShareOfTheUnit() {
    assertThat(GarrisonCohesion.afterDeaths(0.6, 0, 40)).isEqualTo(0.6);
    assertThat(GarrisonCohesion.afterDeaths(0.6, 10, 40)).isCloseTo(0.4, within(1e-15));
  }

  @Test
  void alliesBringAGarrisonBackSooner() {
    assertThat(GarrisonCohesion.returnsPerDay(0, 100, 50, 10)).isEqualTo(0.02);
    assertThat(GarrisonCohesion.returnsPerDay(300, 100, 50, 10)).isCloseTo(0.095, within(1e-15));
  }
}

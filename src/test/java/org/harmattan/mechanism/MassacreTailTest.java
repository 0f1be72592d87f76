package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 11c by its formula. */
@Tag("massacres")
class MassacreTailTest {
  @Test
  void largeUnitsWithoutDisciplineAreTheRisk() {
    assertThat(MassacreTail.probability(0.1, 0.2, 50, 50)).isCloseTo(0.04, within(1e-15));
    assertThat(MassacreTail.probability(0.1, 1, 500, 50)).isZero();
    assertThat(MassacreTail.probability(0.1, 0.2, 0, 50)).isZero();
  }

  /** Of a Pareto tail with exponent α a share 2^−α lies above twice the least. */
  @Test
  void theTailFallsWithItsExponent() {
    int above = 0;
    int n = 10_000;
    for (int i = 0; i < n; i++) {
      above += MassacreTail.deaths((i + 0.5) / n, 10, 1e9, 1.2) >= 20 ? 1 : 0;
    }
    assertThat((double) above / n).isCloseTo(StrictMath.pow(2, -1.2), within(0.001));
    assertThat(MassacreTail.deaths(1e-9, 10, 400, 1.2)).isEqualTo(400);
    assertThat(MassacreTail.deaths(0.999999, 10, 400, 1.2)).isEqualTo(10);
  }
}

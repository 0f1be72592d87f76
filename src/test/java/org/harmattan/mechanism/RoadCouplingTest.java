package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("road-coupling")
class RoadCouplingTest {
  @Test
  void referenceValuesByHand() {
    assertThat(RoadCoupling.weight(60, 60, 7, 0)).isCloseTo(1 / Math.E, within(1e-15));
    assertThat(RoadCoupling.weight(0, 60, 4, 0.5)).isCloseTo(2, within(1e-15));
    assertThat(RoadCoupling.cutoffKm(60, 0.01)).isCloseTo(276.31, within(0.01));
  }

  @Test
  void whereNobodyLivesNothingIsCoupled() {
    assertThat(RoadCoupling.weight(10, 60, 0, 0)).isZero();
    assertThat(RoadCoupling.weight(10, 60, 0, 1)).isZero();
  }

  @Test
  void couplingFallsWithDistanceAndRisesWithPeople() {
    Seeded random = new Seeded(2);
    for (int i = 0; i < 1000; i++) {
      double km = random.between(0, 300);
      double range = random.between(10, 300);
      double people = random.between(0.01, 20);
      double exponent = random.nextUniform();
      double weight = RoadCoupling.weight(km, range, people, exponent);
      assertThat(weight).isPositive();
      assertThat(RoadCoupling.weight(km + 1, range, people, exponent)).isLessThan(weight);
      assertThat(RoadCoupling.weight(km, range, people * 2, exponent))
          .isGreaterThanOrEqualTo(weight);
    }
  }

  @Test
  void atTheCutoffTheWeightIsTheCutoffs() {
    assertThat(RoadCoupling.weight(RoadCoupling.cutoffKm(45, 0.02), 45, 1, 0))
        .isCloseTo(0.02, within(1e-15));
  }
}

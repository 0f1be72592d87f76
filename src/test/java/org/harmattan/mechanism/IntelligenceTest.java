package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Accuracy and tips, which act only together. */
@Tag("accuracy")
@Tag("tips")
class IntelligenceTest {
  @Test
  void referenceValuesByHand() {
    assertThat(IntelligenceAccuracy.accuracy(0.4, 0, 200, 1, 0)).isCloseTo(0.4, within(1e-15));
    assertThat(IntelligenceAccuracy.accuracy(0.4, 200, 200, 0, 0.05))
        .isCloseTo(0.2 / Math.E + 0.05, within(1e-15));
    assertThat(CivilianTips.tips(0.3, 0.5, 1, 1, 0.8, 0.1, 0.6))
        .isCloseTo(0.03 + 0.06, within(1e-15));
  }

  @Test
  void accuracyFallsWithDistanceAndGrowsWithSupportAndTips() {
    Seeded random = new Seeded(14);
    for (int i = 0; i < 1000; i++) {
      double km = random.between(0, 800);
      double support = random.between(0, 0.9);
      double tips = random.between(0, 0.5);
      double accuracy = IntelligenceAccuracy.accuracy(0.35, km, 200, support, tips);
      assertThat(accuracy).isBetween(0.0, 1.0);
      assertThat(IntelligenceAccuracy.accuracy(0.35, km + 50, 200, support, tips))
          .isLessThan(accuracy);
      assertThat(IntelligenceAccuracy.accuracy(0.35, km, 200, support + 0.1, tips))
          .isGreaterThan(accuracy);
      assertThat(IntelligenceAccuracy.accuracy(0.35, km, 200, support, tips + 0.1))
          .isGreaterThan(accuracy);
    }
  }

  @Test
  void fearSilencesOnlyWhereRebelsControl() {
    double spoken = CivilianTips.tips(0.3, 0.5, 0, 0.9, 0.8, 0, 0);
    assertThat(CivilianTips.tips(0.3, 0.5, 1, 0, 0.8, 0, 0)).isEqualTo(spoken);
    assertThat(CivilianTips.tips(0.3, 0.5, 1, 0.9, 0.8, 0, 0)).isLessThan(spoken);
    assertThat(CivilianTips.tips(0.3, 0.5, 1, 1, 1, 0, 0)).isZero();
  }

  @Test
  void bothAreHeldInTheUnitInterval() {
    assertThat(CivilianTips.tips(1, 1, 0, 0, 0, 1, 1)).isEqualTo(1);
    assertThat(IntelligenceAccuracy.accuracy(1, 0, 200, 1, 1)).isEqualTo(1);
  }
}

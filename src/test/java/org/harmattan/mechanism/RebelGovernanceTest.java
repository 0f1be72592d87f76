package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("governance")
class RebelGovernanceTest {
  @Test
  void uncontestedGovernanceGrowsTowardFullGovernance() {
    assertThat(RebelGovernance.next(0, 0.06, 0.15, 0.3, 0.5, 0, true, 1, 10))
        .isCloseTo(1 - Math.exp(-0.3), within(1e-15));
  }

  @Test
  void departureAndContestWearItDown() {
    assertThat(RebelGovernance.next(0.8, 0.06, 0.15, 0.3, 0.5, 0.4, false, 1, 2))
        .isCloseTo(0.8 * Math.exp(-0.72), within(1e-15));
  }

  @Test
  void underContestItSettlesWhereGainAndLossBalance() {
    double v = RebelGovernance.next(0.9, 0.1, 0.2, 0.3, 0.6, 0.3, true, 1, 1e4);
    assertThat(v).isCloseTo(0.06 / (0.06 + 0.06), within(1e-12));
  }

  @Test
  void itStaysAShareAndTheStepCanBeCut() {
    Seeded random = new Seeded(15);
    for (int i = 0; i < 2000; i++) {
      double v = random.nextUniform();
      double c = random.nextUniform();
      double q = random.nextUniform();
      boolean present = random.chance(0.5);
      double whole = RebelGovernance.next(v, 0.2, 2, 3, c, q, present, 1, 1);
      double half = RebelGovernance.next(v, 0.2, 2, 3, c, q, present, 1, 0.5);
      assertThat(whole).isBetween(0.0, 1.0);
      assertThat(RebelGovernance.next(half, 0.2, 2, 3, c, q, present, 1, 0.5))
          .isCloseTo(whole, within(1e-12));
    }
  }

  @Test
  void pactsNeedSiegeAndTheUpperHand() {
    assertThat(RebelGovernance.pactHazardPerMonth(0.02, 1, 0.7, 0.2)).isCloseTo(.01, within(1e-15));
    assertThat(RebelGovernance.pactHazardPerMonth(0.02, 1, 0.2, 0.7)).isZero();
    assertThat(RebelGovernance.pactHazardPerMonth(0.02, 0, 0.7, 0.2)).isZero();
    assertThat(RebelGovernance.revenue(0.05, 200, 0.5)).isCloseTo(5, within(1e-15));
  }

  @Test
  void doctrineScalesGrowthAndNothingMovesWithoutARate() {
    double kept = Math.exp(-0.1 * 0.5 * 0.8 * 2);
    assertThat(RebelGovernance.next(0.2, 0.1, 0, 0, 0.8, 0, true, 0.5, 2))
        .isCloseTo(1 - 0.8 * kept, within(1e-15));
    assertThat(RebelGovernance.next(0.2, 0.1, 0, 0, 0.8, 0, true, 0, 2)).isEqualTo(0.2);
  }

  @Test
  void fearUnderControlIsASiegeAndAPolicyOfPactsNeedsNone() {
    assertThat(RebelGovernance.siege(0.5, 0.4, 0)).isEqualTo(0.2);
    assertThat(RebelGovernance.siege(0.5, 0.4, 0.3)).isEqualTo(0.3);
  }
}

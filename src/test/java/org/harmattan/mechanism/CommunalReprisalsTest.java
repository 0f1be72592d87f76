package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("reprisals")
class CommunalReprisalsTest {
  @Test
  void referenceValuesByHand() {
    assertThat(CommunalReprisals.blamed(0.35, 4, 0.5)).isCloseTo(0.7, within(1e-15));
    assertThat(CommunalReprisals.expectedFighters(20, 0.3, 0.5, 0.2)).isCloseTo(0.6, within(1e-15));
    assertThat(CommunalReprisals.eventsPerMonth(0.05, 25, 0.5, 0.2)).isCloseTo(0.1, within(1e-15));
  }

  @Test
  void fourTimesTheLedgerDoublesReprisals() {
    assertThat(CommunalReprisals.eventsPerMonth(0.05, 100, 0.5, 0.2))
        .isCloseTo(2 * CommunalReprisals.eventsPerMonth(0.05, 25, 0.5, 0.2), within(1e-15));
  }

  @Test
  void nothingToAvengeOrNobodyExposedMeansNoReprisal() {
    assertThat(CommunalReprisals.eventsPerMonth(0.05, 0, 1, 0)).isZero();
    assertThat(CommunalReprisals.eventsPerMonth(0.05, 20, 0, 0)).isZero();
    assertThat(CommunalReprisals.eventsPerMonth(0.05, 20, 1, 1)).isZero();
  }

  @Test
  void minoritiesAreExposedAndMajoritiesAreNot() {
    assertThat(CommunalReprisals.exposedMinority(0.1)).isCloseTo(0.8 * 2 / 3, within(1e-15));
    assertThat(CommunalReprisals.exposedMinority(0)).isZero();
    assertThat(CommunalReprisals.exposedMinority(0.5)).isZero();
    assertThat(CommunalReprisals.exposedMinority(0.8)).isZero();
  }
}

package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("displacement")
class DisplacementTest {
  @Test
  void leaversGrowWithHarmUpToEverybody() {
    assertThat(Displacement.leavers(5000, 0.02, 3)).isCloseTo(300, within(1e-9));
    assertThat(Displacement.leavers(5000, 0.02, 900)).isEqualTo(5000);
    assertThat(Displacement.leavers(5000, 0.02, 0)).isZero();
  }

  @Test
  void nearAndGoodDestinationsPull() {
    assertThat(Displacement.destinationWeight(6, 30, 1)).isCloseTo(0.2, within(1e-15));
    assertThat(Displacement.destinationWeight(6, 30, 2)).isCloseTo(6 / 900., within(1e-15));
    assertThat(Displacement.destinationWeight(6, 30, 0)).isEqualTo(6);
    assertThat(Displacement.destinationWeight(6, 0, 1)).isEqualTo(6);
  }

  @Test
  void safeAndServedPlacesAreGood() {
    assertThat(Displacement.score(0.2, 0.25, 0.5)).isCloseTo(0.6, within(1e-15));
    assertThat(Displacement.score(1, 0.25, 0.5)).isZero();
    assertThat(Displacement.score(0, 0.25, 0)).isEqualTo(0.25);
  }

  @Test
  void thoseWhoseHomeIsQuietReturn() {
    assertThat(Displacement.returningShare(0.05, 2, 300, 400))
        .isCloseTo(0.75 * (1 - Math.exp(-0.1)), within(1e-15));
    assertThat(Displacement.returningShare(0.05, 2, 0, 400)).isZero();
    assertThat(Displacement.returningShare(50, 100, 400, 400)).isEqualTo(1);
  }
}

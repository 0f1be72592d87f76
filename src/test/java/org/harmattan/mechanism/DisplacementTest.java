package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

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
  void peopleReturnOnceItIsQuiet() {
    assertThat(Displacement.returnees(1000, 0.05, 1, 0.05, 0.1))
        .isCloseTo(1000 * (1 - Math.exp(-0.05)), within(1e-9));
    assertThat(Displacement.returnees(1000, 0.05, 1, 0.1, 0.1)).isZero();
    assertThat(Displacement.returnees(1000, 50, 100, 0, 0.1)).isLessThanOrEqualTo(1000);
  }
}

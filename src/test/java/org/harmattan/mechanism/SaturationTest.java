package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaturationTest {
  @Test
  void halfOfTheEffectIsReachedAtHalf() {
    assertThat(Saturation.share(0, 500)).isZero();
    assertThat(Saturation.share(500, 500)).isEqualTo(0.5);
    assertThat(Saturation.share(1500, 500)).isEqualTo(0.75);
    assertThat(Saturation.share(3, 0)).as("nothing to saturate").isEqualTo(1);
    assertThat(Saturation.share(0, 0)).as("nothing at all").isZero();
  }
}

package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 26 by its formula. */
@Tag("homes")
class HomeGroundTest {
  @Test
  void aHomeHoldsLessTheFartherOff() {
    assertThat(HomeGround.hold(0, 90)).isEqualTo(1);
    assertThat(HomeGround.hold(90, 90)).isEqualTo(0.5);
    assertThat(HomeGround.hold(270, 90)).isCloseTo(0.1, within(1e-15));
    assertThat(HomeGround.hold(Double.POSITIVE_INFINITY, 90)).isZero();
  }
}

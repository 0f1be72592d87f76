package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("backlash")
class BacklashTest {
  @Test
  void departureIsWeakWhereThePerpetratorIsPopular() {
    assertThat(Backlash.departureRatePerMonth(0.08, 5, 0)).isCloseTo(0.4, within(1e-15));
    assertThat(Backlash.departureRatePerMonth(0.08, 5, 0.9)).isCloseTo(0.04, within(1e-15));
    assertThat(Backlash.departureRatePerMonth(0.08, 5, 1)).isZero();
    assertThat(Backlash.departureRatePerMonth(0.08, 0, 0.2)).isZero();
  }
}

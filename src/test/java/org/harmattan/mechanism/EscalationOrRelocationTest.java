package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("escalation")
class EscalationOrRelocationTest {
  @ParameterizedTest
  @CsvSource({
    "24, 12, 12",
    "23, 12, 0",
    "25, 12, 12",
    "0, 0, 0",
    "1, 0, 0",
    "2, 0, 1",
    "101, 12, 50"
  })
  void bothHalvesAreViableOrNothingSplits(int fighters, int minimum, int expected) {
    int leaving = EscalationOrRelocation.splitFighters(fighters, minimum);
    assertThat(leaving).isEqualTo(expected);
    if (leaving > 0) {
      assertThat(fighters - leaving).isGreaterThanOrEqualTo(Math.max(1, minimum));
    }
  }
}

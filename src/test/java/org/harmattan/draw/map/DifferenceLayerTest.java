package org.harmattan.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceLayerTest {
  /** Classes of gains from 0 to 3, of losses from 4 to 7. */
  @ParameterizedTest
  @CsvSource({"0, 0", "0.049, 0", "0.05, 1", "0.1, 2", "0.2, 3", "1, 3", "-0.01, 4", "-0.3, 7"})
  void classesGrowWithTheDifference(double difference, int expected) {
    assertThat(DifferenceLayer.shade(difference)).isEqualTo(expected);
  }
}

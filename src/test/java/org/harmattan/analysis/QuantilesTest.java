package org.harmattan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantilesTest {
  /** Position 1 + (n - 1) p: for 1, 2, 4, 8 and p = 0.25 it is 1.75, so 1 + 0.75 (2 - 1). */
  @Test
  void interpolatesAsTypeSeven() {
    double[] values = {8, 1, 4, 2};
    assertThat(Quantiles.of(values, 0.25)).isCloseTo(1.75, within(1e-12));
    assertThat(Quantiles.of(values, 0.5)).isCloseTo(3, within(1e-12));
    assertThat(Quantiles.of(values, 0.75)).isCloseTo(5, within(1e-12));
    assertThat(Quantiles.of(values, 1)).isCloseTo(8, within(1e-12));
  }

  /** Of 1..21 the 5 % quantile lies at position 2 and the 95 % one at position 20. */
  @Test
  void bandsOfTwentyOneReplicates() {
    double[] values = java.util.stream.IntStream.rangeClosed(1, 21).asDoubleStream().toArray();
    assertThat(Quantiles.band(values)).isEqualTo(new Band(2, 6, 11, 16, 20));
  }

  @Test
  void oneReplicateIsItsOwnBand() {
    assertThat(Quantiles.band(new double[] {7})).isEqualTo(new Band(7, 7, 7, 7, 7));
  }

  @Test
  void seriesAreTakenPointByPoint() {
    List<Band> bands = Quantiles.bands(List.of(new double[] {1, 10}, new double[] {3, 30}));
    assertThat(bands).extracting(Band::median).containsExactly(2.0, 20.0);
  }

  @Test
  void seriesOfUnequalLengthAreRefused() {
    assertThatThrownBy(() -> Quantiles.bands(List.of(new double[1], new double[2])))
        .hasMessageContaining("[1, 2]");
  }
}

package org.harmattan.draw.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrivalRanksTest {

  @Test
  void ranksShareTiesAndLeaveOutTheUnreached() {
    double never = Double.POSITIVE_INFINITY;
    assertThat(ArrivalChart.ranks(new double[] {2013, 2012, 2013, never, Double.NaN, 2020}))
        .containsExactly(2, 1, 2, 0, 0, 4);
  }
}

package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("attrition")
class CellDispersalTest {
  @Test
  void aDispersingCellKeepsTwentyToSixtyPercent() {
    Seeded random = new Seeded(17);
    double sum = 0;
    int runs = 10_000;
    for (int i = 0; i < runs; i++) {
      int kept = CellDispersal.kept(random, 1000, 0.4);
      assertThat(kept).isBetween(200, 600);
      sum += kept;
    }
    assertThat(sum / runs).isCloseTo(400, within(4 * 400 / Math.sqrt(12 * runs)));
    assertThat(CellDispersal.kept(new Drawn(0.75, 0), 1000, 0.4)).isEqualTo(500);
    assertThat(CellDispersal.kept(new Drawn(0.75, 0), 1000, 0.3)).isEqualTo(350);
    assertThat(CellDispersal.kept(random, 1000, 0.2)).isEqualTo(200);
    assertThat(CellDispersal.kept(random, 0, 0.4)).isZero();
  }

  @Test
  void aCellDispersesBeforeWhoeverIsFarStronger() {
    assertThat(CellDispersal.disperses(90, 10, 20, 10, 3)).as("at the ratio").isFalse();
    assertThat(CellDispersal.disperses(91, 10, 20, 10, 3)).isTrue();
    assertThat(CellDispersal.disperses(0, 91, 20, 10, 3)).isTrue();
    assertThat(CellDispersal.disperses(91, 10, 20, 11, 3)).as("own reach holds it").isFalse();
  }

  @Test
  void itHidesWhereItIsRemoteOrNearABorderAndOutOfReach() {
    assertThat(CellDispersal.refugeWeight(2, false, 0, 100, 0, 60)).isEqualTo(1);
    assertThat(CellDispersal.refugeWeight(2, true, 0, 100, 0, 60)).isEqualTo(3);
    assertThat(CellDispersal.refugeWeight(2, false, 50, 100, 0, 60)).isEqualTo(2);
    assertThat(CellDispersal.refugeWeight(2, true, 50, 100, 180, 60)).isEqualTo(1);
  }

  /** Ten equally likely days; the smallest and largest are missed once in 10^40. */
  @Test
  void itRestsBetweenTheShortestAndTheLongestTime() {
    Seeded random = new Seeded(18);
    int[] days = new int[20];
    for (int i = 0; i < 1000; i++) {
      days[CellDispersal.restDays(random, 7, 17)]++;
    }
    assertThat(days[6] + days[17]).isZero();
    assertThat(days[7]).isPositive();
    assertThat(days[16]).isPositive();
    assertThat(CellDispersal.restDays(random, 7, 3)).as("no spread").isEqualTo(7);
  }
}

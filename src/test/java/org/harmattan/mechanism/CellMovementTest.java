package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CellMovementTest {
  @Test
  void hostileReachRepels() {
    assertThat(CellMovement.safety(0, 60)).isEqualTo(1);
    assertThat(CellMovement.safety(60, 60)).isEqualTo(0.5);
    assertThat(CellMovement.safety(180, 60)).isEqualTo(0.25);
  }

  @Test
  void grievanceFollowersAndPeopleAttract() {
    assertThat(CellMovement.attraction(0.1, 0.5, 0.4, 0.2, 0.5, 2)).isCloseTo(0.4, within(1e-15));
    assertThat(CellMovement.attraction(0.1, 0, 0.4, 0.2, 1, 1)).as("nobody there").isEqualTo(0.1);
  }

  @Test
  void distanceDiscountsAndTheOwnPlaceHolds() {
    assertThat(CellMovement.weight(40, 40, 0.8)).isCloseTo(0.8 / Math.E, within(1e-15));
    assertThat(CellMovement.leaves(0.31, 0.5, 0.3, 2)).isTrue();
    assertThat(CellMovement.leaves(0.3, 0.5, 0.3, 2)).isFalse();
  }
}

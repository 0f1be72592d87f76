package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 8b by its formula. */
@Tag("columns")
class ColumnAmbushTest {
  @Test
  void theFartherFromBaseTheWorse() {
    assertThat(ColumnAmbush.advantage(1.5, 0, 150)).isEqualTo(1.5);
    assertThat(ColumnAmbush.advantage(1.5, 300, 150)).isEqualTo(4.5);
  }

  @Test
  void deathsAreSharedByStrengthAndNoneIsLost() {
    assertThat(ColumnAmbush.shares(30, new int[] {100, 50})).containsExactly(20, 10);
    assertThat(ColumnAmbush.shares(150, new int[] {100, 50})).containsExactly(100, 50);
    assertThat(ColumnAmbush.shares(0, new int[] {100, 0})).containsExactly(0, 0);
    int[] many = ColumnAmbush.shares(17, new int[] {3, 3, 3, 3, 3, 3, 3});
    assertThat(Arrays.stream(many).sum()).isEqualTo(17);
    assertThat(Arrays.stream(many).max()).hasValue(3);
  }
}

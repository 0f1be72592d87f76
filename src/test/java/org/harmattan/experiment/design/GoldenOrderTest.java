package org.harmattan.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GoldenOrderTest {

  @Test
  void everyNumberOnce() {
    for (int n = 0; n < 300; n++) {
      assertThat(GoldenOrder.of(n)).containsExactlyInAnyOrder(IntStream.range(0, n).toArray());
    }
  }

  /** After k of n numbers no gap on the ring is wider than about φ² n / k. */
  @Test
  void everyBeginningCoversTheRange() {
    for (int n : new int[] {16, 100, 625, 1000, 9_999}) {
      for (int k = 2; k <= Math.min(n, 50); k++) {
        int[] begun = Arrays.copyOf(GoldenOrder.of(n), k);
        Arrays.sort(begun);
        int widest = begun[0] + n - begun[k - 1];
        for (int i = 1; i < k; i++) {
          widest = Math.max(widest, begun[i] - begun[i - 1]);
        }
        assertThat(widest).as("n %d, k %d", n, k).isLessThanOrEqualTo(4 * n / k + 1);
      }
    }
  }
}

package org.harmattan.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.apache.commons.math3.random.MersenneTwister;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

  @Test
  void givesWhatIsLeftToTheLargestRemainders() {
    // Quotas 4.7, 2.9, 2.4: rounded down 4, 2, 2; the two left go to .9 and .7.
    assertThat(LargestRemainder.split(10, new double[] {47, 29, 24})).containsExactly(5, 3, 2);
  }

  @Test
  void breaksTiesByPosition() {
    assertThat(LargestRemainder.split(5, new double[] {1, 1, 1, 1})).containsExactly(2, 1, 1, 1);
  }

  @Test
  void keepsTheSumAndTheQuotaForRandomWeights() {
    MersenneTwister random = new MersenneTwister(20120117);
    for (int trial = 0; trial < 200; trial++) {
      double[] weights = new double[1 + random.nextInt(400)];
      Arrays.setAll(weights, i -> random.nextDouble() * random.nextDouble());
      long total = random.nextInt(2_000_000);
      long[] parts = LargestRemainder.split(total, weights);
      double sum = Arrays.stream(weights).sum();

      assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
      for (int i = 0; i < parts.length; i++) {
        assertThat(Math.abs(parts[i] - total * weights[i] / sum)).isLessThan(1 + 1e-6);
      }
    }
  }

  @Test
  void refusesWeightsThatSumToNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LargestRemainder.split(3, new double[] {0, 0}))
        .withMessageContaining("0.0");
  }
}

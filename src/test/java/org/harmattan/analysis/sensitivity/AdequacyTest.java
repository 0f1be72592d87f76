package org.harmattan.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AdequacyTest {
  /** Mean 10, standard deviation √2.5; t(4) = 2.776445, t(3) = 3.182446 (any table of t). */
  private static final double[] REPLICATES = {8, 9, 10, 11, 12};

  @Test
  void halfWidthsFollowStudentsT() {
    Adequacy adequacy = Adequacy.of(REPLICATES, 0.1);
    assertThat(adequacy.steps()).hasSize(4);
    Adequacy.Step last = adequacy.steps().get(3);
    assertThat(last.replications()).isEqualTo(5);
    assertThat(last.mean()).isEqualTo(10);
    assertThat(last.halfWidth()).isCloseTo(2.776445 * Math.sqrt(2.5 / 5), within(1e-5));
    double variance = 5.0 / 3;
    assertThat(adequacy.steps().get(2).halfWidth())
        .isCloseTo(3.182446 * Math.sqrt(variance / 4), within(1e-5));
  }

  /** t s / √n ≤ 1 with s = 1.5811: n = 12 gives 1.0046 (t 2.200985), n = 13 gives 0.9555. */
  @Test
  void saysHowManyAreNeeded() {
    assertThat(Adequacy.of(REPLICATES, 0.1).needed().replications()).isEqualTo(13);
  }

  @Test
  void replicatesThatAllAgreeNeedTwo() {
    assertThat(Adequacy.of(new double[] {4, 4, 4}, 0.05).needed().replications()).isEqualTo(2);
  }

  @Test
  void oneReplicateSaysNothing() {
    Adequacy one = Adequacy.of(new double[] {4}, 0.05);
    assertThat(one.steps()).isEmpty();
    assertThat(one.needed().replications()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void aMeanOfZeroIsNeverKnownPrecisely() {
    assertThat(Adequacy.of(new double[] {-1, 1}, 0.05).needed().replications())
        .isEqualTo(Integer.MAX_VALUE);
  }
}

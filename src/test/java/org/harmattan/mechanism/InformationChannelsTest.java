package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("information")
class InformationChannelsTest {
  @Test
  void halfOfTheEventsAreRecordedAtHalfDeaths() {
    assertThat(InformationChannels.recordProbability(2, 2, 1.5)).isEqualTo(0.5);
    assertThat(InformationChannels.recordProbability(6, 2, 1)).isCloseTo(0.75, within(1e-15));
    assertThat(InformationChannels.recordProbability(0, 2, 1)).isZero();
    assertThat(InformationChannels.recordProbability(0, 0, 1)).isZero();
    assertThat(InformationChannels.recordProbability(1, 0, 1)).isEqualTo(1);
  }

  @Test
  void deadlierEventsAreRecordedMoreOften() {
    for (int deaths = 0; deaths < 200; deaths++) {
      assertThat(InformationChannels.recordProbability(deaths + 1, 1.5, 1.5))
          .isGreaterThan(InformationChannels.recordProbability(deaths, 1.5, 1.5))
          .isLessThanOrEqualTo(1);
    }
  }

  @Test
  void aRecordedEventHasAtLeastOneDeathAndTheRightMedian() {
    Seeded random = new Seeded(18);
    int below = 0;
    int above = 0;
    for (int i = 0; i < 10_000; i++) {
      assertThat(InformationChannels.recordedDeaths(random, 1, 1.5)).isPositive();
      int noted = InformationChannels.recordedDeaths(random, 100, 0.15);
      below += noted < 100 ? 1 : 0;
      above += noted > 100 ? 1 : 0;
    }
    // Four standard errors of the difference between two near halves.
    assertThat(Math.abs(above - below)).isLessThan(400);
    assertThat(InformationChannels.recordedDeaths(random, 7, 0)).isEqualTo(7);
    assertThat(InformationChannels.recordedDeaths(random, 0, 1)).isZero();
  }

  @Test
  void theStateAdmitsLessThanItLosesAndClaimsMoreThanItKills() {
    assertThat(InformationChannels.announcedDeaths(10, 5, 2, 0.4, 1.6)).isEqualTo(14);
    assertThat(InformationChannels.announcedDeaths(10, 5, 2, 1, 1)).isEqualTo(17);
    assertThat(InformationChannels.announcedDeaths(0, 0, 0, 0.4, 1.6)).isZero();
  }
}

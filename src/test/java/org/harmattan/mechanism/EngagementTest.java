package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("attrition")
class EngagementTest {
  @Test
  void boldAndAggressiveCellsAttackMore() {
    double average = Engagement.attacksPerDay(0.01, 1, 1, 1, 1);
    assertThat(average).isEqualTo(0.01);
    assertThat(Engagement.attacksPerDay(0.01, 1.5, 0.8, 2, 0.5)).isCloseTo(0.012, within(1e-15));
    assertThat(Engagement.operationsPerDay(0.02, 3, 0.5, 0.25)).isCloseTo(0.0075, within(1e-15));
  }

  @Test
  void weakNearAndVisibleTargetsAreChosen() {
    assertThat(Engagement.nearness(0.6, 0, 40)).isEqualTo(1);
    assertThat(Engagement.nearness(0.6, 40, 40)).isCloseTo(0.4, within(1e-15));
    assertThat(Engagement.targetWeight(2, 0.5, 30, 90, 0.4)).isCloseTo(0.1, within(1e-15));
    assertThat(Engagement.targetWeight(2, 0.5, 30, 900, 0.4))
        .as("a stronger target")
        .isLessThan(0.02);
  }

  @Test
  void forcesFindWhatTheyAreToldOf() {
    assertThat(Engagement.searchWeight(0.5, 0.2, 0.75, 4, 0.3)).isCloseTo(0.09, within(1e-15));
    assertThat(Engagement.searchWeight(0.5, 0.2, 0.75, 4, 0)).isZero();
    assertThat(Engagement.searchWeight(0.5, 0.2, 0, 4, 0.3)).as("full sanctuary").isZero();
  }

  @Test
  void theMoreThereIsToMeetTheLikelierAMeeting() {
    assertThat(Engagement.meetingProbability(0)).isZero();
    assertThat(Engagement.meetingProbability(1)).isEqualTo(0.5);
    assertThat(Engagement.meetingProbability(9)).isEqualTo(0.9);
  }

  @Test
  void fightersInTheOpenAreToldFromCivilians() {
    assertThat(Engagement.accuracyInTheOpen(0.2, 1)).isCloseTo(0.2, within(1e-15));
    assertThat(Engagement.accuracyInTheOpen(0.2, 8)).isCloseTo(0.9, within(1e-15));
    assertThat(Engagement.accuracyInTheOpen(1, 8)).isEqualTo(1);
  }
}

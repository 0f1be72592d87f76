package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 7b by its formula. */
@Tag("receptivity")
class ReceptivityTest {
  @Test
  void aCommunityBelowItsCriticalMassCannotHideAGroup() {
    assertThat(Receptivity.massed(0.1, 0.2)).isZero();
    assertThat(Receptivity.massed(0.2, 0.2)).isZero();
    assertThat(Receptivity.massed(0.6, 0.2)).isCloseTo(0.5, within(1e-15));
    assertThat(Receptivity.massed(1, 0.2)).isCloseTo(1, within(1e-15));
  }

  @Test
  void theOtherCommunityIsWonInPart() {
    assertThat(Receptivity.appeal(0.5, 0.3)).isCloseTo(0.65, within(1e-15));
    assertThat(Receptivity.appeal(0, 0)).isZero();
    assertThat(Receptivity.appeal(1, 0.3)).isEqualTo(1);
  }

  @Test
  void theAggrievedAreReceptive() {
    assertThat(Receptivity.share(0.8, 0.1, 0.2, 0.4)).isZero();
    assertThat(Receptivity.share(0.8, 0.4, 0.2, 0.4)).isCloseTo(0.4, within(1e-15));
    assertThat(Receptivity.share(0.8, 0.9, 0.2, 0.4)).isEqualTo(0.8);
  }

  @Test
  void fightersAtHandAskMorePeople() {
    assertThat(Receptivity.activity(0, 20, 0.25)).isEqualTo(0.25);
    assertThat(Receptivity.activity(20, 20, 0.25)).isCloseTo(0.625, within(1e-15));
    assertThat(Receptivity.activity(1e9, 20, 0.25)).isCloseTo(1, within(1e-6));
  }
}

package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shape is that of Kalyvas 2006, ch. 7. */
@Tag("civilian-harm")
class ViolenceByControlZoneTest {
  @Test
  void selectiveViolencePeaksUnderDominantButIncompleteControl() {
    assertThat(ViolenceByControlZone.selective(0.75)).isEqualTo(1);
    assertThat(ViolenceByControlZone.selective(1)).isZero();
    for (double c = 0; c <= 1; c += 0.001) {
      assertThat(ViolenceByControlZone.selective(c)).isBetween(0.0, 1.0);
      if (c <= 0.5) {
        assertThat(ViolenceByControlZone.selective(c)).isZero();
      }
    }
  }

  @Test
  void indiscriminateViolenceNeedsPresenceAndLackOfInformation() {
    assertThat(ViolenceByControlZone.indiscriminate(0.5, 0.2, 0.5, 0.25))
        .isCloseTo(0.15, within(1e-15));
    assertThat(ViolenceByControlZone.indiscriminate(0, 0.2, 0, 0)).isZero();
    assertThat(ViolenceByControlZone.indiscriminate(1, 1, 0, 0)).isZero();
    assertThat(ViolenceByControlZone.indiscriminate(1, 0, 1, 0)).isZero();
    assertThat(ViolenceByControlZone.indiscriminate(1, 0, 0, 1)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 1",
    ".9, .1, 1",
    ".6, .1, 2",
    ".3, .2, 2",
    ".25, .25, 3",
    "0, 0, 3",
    ".1, .3, 4",
    ".01, .5, 5",
    "0, .2, 5"
  })
  void thereAreFiveZones(double a, double b, int zone) {
    assertThat(ViolenceByControlZone.zone(a, b)).isEqualTo(zone);
    assertThat(ViolenceByControlZone.zone(b, a)).isEqualTo(6 - zone);
  }

  @Test
  void deathsAreOneAtLeastAndLimitedByTheMembers() {
    Drawn grave = new Drawn(0, 2);
    assertThat(ViolenceByControlZone.deaths(grave, 4, 0.5, 100, 0.5)).isEqualTo((int) (4 * Math.E));
    assertThat(ViolenceByControlZone.deaths(grave, 4, 0.5, 10, 0.5)).isEqualTo(5);
    assertThat(ViolenceByControlZone.deaths(grave, 4, 0.5, 1, 0.5)).isEqualTo(1);
    assertThat(ViolenceByControlZone.deaths(new Drawn(0, -9), 4, 0.5, 100, 0.5)).isEqualTo(1);
  }

  @Test
  void zonesBeginAtTheirLimits() {
    assertThat(ViolenceByControlZone.zone(0.6, 0.4)).isEqualTo(2);
    assertThat(ViolenceByControlZone.zone(0.4, 0.6)).isEqualTo(4);
    assertThat(ViolenceByControlZone.zone(0.9, 0.1)).isEqualTo(1);
    assertThat(ViolenceByControlZone.zone(0, 0)).isEqualTo(3);
  }
}

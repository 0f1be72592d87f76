package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("grievance")
class GrievanceAndFearTest {
  @Test
  void referenceValuesByHand() {
    assertThat(GrievanceAndFear.raise(0.4, 0.05, 2)).isCloseTo(0.46, within(1e-15));
    assertThat(GrievanceAndFear.baseline(0.55, 0.45, 0.4, 0.15, 0.2, 0.1))
        .isCloseTo(0.5, within(1e-15));
  }

  @Test
  void levelsStaySharesWhateverTheHarm() {
    Seeded random = new Seeded(7);
    for (int i = 0; i < 2000; i++) {
      double level = random.nextUniform();
      double harm = random.between(0, 60);
      assertThat(GrievanceAndFear.raise(level, 0.1, harm)).isBetween(level, 1.0);
    }
  }

  @Test
  void serviceRemotenessAndLandSetTheBaseline() {
    double served = GrievanceAndFear.baseline(0.55, 0.45, 0.8, 0.15, 0.2, 0);
    assertThat(GrievanceAndFear.baseline(0.55, 0.45, 0.2, 0.15, 0.2, 0)).isGreaterThan(served);
    assertThat(GrievanceAndFear.baseline(0.55, 0.45, 0.8, 0.15, 0.9, 0)).isGreaterThan(served);
    assertThat(GrievanceAndFear.baseline(0.55, 0.45, 0.8, 0.15, 0.2, 0.1)).isGreaterThan(served);
    assertThat(GrievanceAndFear.baseline(0.9, 0, 0, 0.5, 1, 0)).isEqualTo(1);
    assertThat(GrievanceAndFear.baseline(0.1, 0.9, 1, 0, 0, 0)).isZero();
  }
}

package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GrievanceAndFearTest {
  @Test
  void referenceValuesByHand() {
    assertThat(GrievanceAndFear.raise(0.4, 0.05, 2)).isCloseTo(0.46, within(1e-15));
    assertThat(GrievanceAndFear.relax(0.9, 0.3, 0.5, 2))
        .isCloseTo(0.3 + 0.6 * Math.exp(-1), within(1e-15));
    assertThat(GrievanceAndFear.baseline(0.55, 0.45, 0.4, 0.15, 0.2)).isCloseTo(0.4, within(1e-15));
  }

  @Test
  void levelsStaySharesWhateverTheHarm() {
    Seeded random = new Seeded(7);
    for (int i = 0; i < 2000; i++) {
      double level = random.nextUniform();
      double harm = random.between(0, 60);
      double raised = GrievanceAndFear.raise(level, 0.1, harm);
      assertThat(raised).isBetween(level, 1.0);
      double baseline = random.nextUniform();
      assertThat(GrievanceAndFear.relax(raised, baseline, random.between(0, 2), 0.25))
          .isBetween(Math.min(raised, baseline) - 1e-15, Math.max(raised, baseline) + 1e-15);
    }
  }

  @Test
  void grievanceReturnsToItsBaselineAndNotToZero() {
    assertThat(GrievanceAndFear.relax(0.9, 0.3, 0.05, 1000)).isCloseTo(0.3, within(1e-12));
  }
}

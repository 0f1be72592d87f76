package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("diversion")
class DiversionTest {
  @Test
  void forcesGoWhereThreatMeetsValue() {
    assertThat(Diversion.allocation(new double[] {1, 3, 0}, new double[] {2, 2, 9}, 1))
        .containsExactly(new double[] {0.25, 0.75, 0}, within(1e-15));
    assertThat(Diversion.allocation(new double[] {1, 3}, new double[] {1, 1}, 2))
        .containsExactly(new double[] {0.1, 0.9}, within(1e-15));
  }

  @Test
  void whatIsWorthMoreIsGuardedMoreUnderTheSameThreat() {
    assertThat(Diversion.allocation(new double[] {2, 2}, new double[] {1, 3}, 2))
        .containsExactly(new double[] {0.25, 0.75}, within(1e-15));
  }

  @Test
  void withoutAnyThreatTheyGuardWhatHasValue() {
    assertThat(Diversion.allocation(new double[3], new double[] {1, 1, 2}, 1.5))
        .containsExactly(new double[] {0.25, 0.25, 0.5}, within(1e-15));
  }

  @Test
  void aNewFrontDrawsForcesAwayFromTheOthers() {
    Seeded random = new Seeded(19);
    for (int i = 0; i < 1000; i++) {
      double[] threat = {random.nextUniform(), random.nextUniform(), random.nextUniform()};
      double[] value = {1, 2, 3};
      double exponent = random.between(0.1, 4);
      double[] before = Diversion.allocation(threat, value, exponent);
      assertThat(Arrays.stream(before).sum()).isCloseTo(1, within(1e-14));
      threat[0] += 1;
      double[] after = Diversion.allocation(threat, value, exponent);
      assertThat(after[0]).isGreaterThan(before[0]);
      assertThat(after[1]).isLessThan(before[1]);
      assertThat(after[2]).isLessThan(before[2]);
    }
  }

  /** A report errs upward as often as downward: four standard errors of a share of a half. */
  @Test
  void halfOfAllReportsExaggerate() {
    Seeded random = new Seeded(20);
    int runs = 50_000;
    double logs = 0;
    int above = 0;
    for (int i = 0; i < runs; i++) {
      double perceived = Diversion.perceived(random, 10, 0.4);
      above += perceived > 10 ? 1 : 0;
      logs += Math.pow(Math.log(perceived / 10), 2);
    }
    assertThat(above / (double) runs).isCloseTo(0.5, within(4 * 0.5 / Math.sqrt(runs)));
    assertThat(Math.sqrt(logs / runs)).isCloseTo(0.4, within(0.4 * 4 / Math.sqrt(2 * runs)));
    assertThat(Diversion.perceived(random, 10, 0)).as("without noise").isEqualTo(10);
  }

  @Test
  void graveEventsAreReportedAsGraver() {
    assertThat(Diversion.gravity(0)).isEqualTo(1);
    assertThat(Diversion.gravity(25)).isEqualTo(6);
  }

  @Test
  void aPressedBaseTurnsCellsToThinlyGuardedPlaces() {
    assertThat(Diversion.frontPull(2, 0.5, 0.6, 0.25)).isCloseTo(1.45, within(1e-14));
    assertThat(Diversion.frontPull(2, 0.5, 0, 0.25)).as("no pressure").isEqualTo(1);
    assertThat(Diversion.frontPull(2, 0.5, 1, 1)).as("guarded in full").isEqualTo(1);
    Seeded random = new Seeded(21);
    for (int i = 0; i < 1000; i++) {
      double opening = random.between(0, 10);
      double appetite = random.nextUniform();
      double pressure = random.nextUniform();
      double deterrence = random.nextUniform();
      double pull = Diversion.frontPull(opening, appetite, pressure, deterrence);
      assertThat(pull).isBetween(1.0, 1 + opening);
      assertThat(Diversion.frontPull(opening, appetite, 1, deterrence))
          .isGreaterThanOrEqualTo(pull);
      assertThat(Diversion.frontPull(opening, appetite, pressure, 1)).isLessThanOrEqualTo(pull);
    }
  }
}

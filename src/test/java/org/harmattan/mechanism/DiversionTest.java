package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DiversionTest {
  @Test
  void forcesGoWhereThreatMeetsValue() {
    assertThat(Diversion.allocation(new double[] {1, 3, 0}, new double[] {2, 2, 9}, 1))
        .containsExactly(new double[] {0.25, 0.75, 0}, within(1e-15));
    assertThat(Diversion.allocation(new double[] {1, 3}, new double[] {1, 1}, 2))
        .containsExactly(new double[] {0.1, 0.9}, within(1e-15));
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

  @Test
  void perceptionIsNoisyWithoutBiasAndFades() {
    Seeded random = new Seeded(20);
    int runs = 50_000;
    double sum = 0;
    for (int i = 0; i < runs; i++) {
      sum += Diversion.perceived(random, 10, 0.4);
    }
    double deviation = 10 * Math.sqrt(Math.exp(0.16) - 1);
    assertThat(sum / runs).isCloseTo(10, within(4 * deviation / Math.sqrt(runs)));
    assertThat(Diversion.perceived(random, 0, 0.4)).isZero();
    assertThat(Diversion.remembered(5, 90, 90)).isCloseTo(5 / Math.E, within(1e-14));
  }
}

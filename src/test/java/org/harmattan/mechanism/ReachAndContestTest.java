package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("contest")
class ReachAndContestTest {
  private final double[] control = new double[4];

  @Test
  void referenceValuesByHand() {
    ReachAndContest.control(new double[] {60, 120, 0}, 3, 60, 1, control);
    assertThat(control).containsExactly(new double[] {0.25, 0.5, 0, 0.25}, within(1e-15));
    ReachAndContest.control(new double[] {60, 120, 0}, 3, 60, 2, control);
    assertThat(control).containsExactly(new double[] {1 / 6., 4 / 6., 0, 1 / 6.}, within(1e-15));
    ReachAndContest.control(new double[] {240, 0, 0}, 3, 60, 1.5, control);
    assertThat(control).containsExactly(new double[] {8 / 9., 0, 0, 1 / 9.}, within(1e-15));
    assertThat(ReachAndContest.reach(35, 35)).isCloseTo(0.36788, within(1e-5));
    assertThat(ReachAndContest.deterrence(250, 250)).isCloseTo(0.63212, within(1e-5));
    assertThat(ReachAndContest.deterrence(0, 250)).isZero();
  }

  @Test
  void withoutContestEachIsAloneUntilTheSumExceedsOne() {
    ReachAndContest.controlWithoutContest(new double[] {20, 30, 0}, 3, 60, 1, control);
    assertThat(control)
        .containsExactly(new double[] {0.25, 1 / 3., 0, 1 - 0.25 - 1 / 3.}, within(1e-15));
    ReachAndContest.controlWithoutContest(new double[] {540, 540, 540}, 3, 60, 1, control);
    assertThat(control).containsExactly(new double[] {1 / 3., 1 / 3., 1 / 3., 0}, within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.5, 2, 2.25, 3})
  void controlIsSharesOfOneThatRiseWithReach(double exponent) {
    Seeded random = new Seeded((int) (4 * exponent));
    for (int i = 0; i < 2000; i++) {
      double[] reach = {random.between(0, 900), random.between(0, 90), random.between(0, 9)};
      ReachAndContest.control(reach, 3, 60, exponent, control);
      assertSharesOfOne();
      double before = control[1];
      double rival = control[0];
      reach[1] += 5;
      ReachAndContest.control(reach, 3, 60, exponent, control);
      assertThat(control[1]).isGreaterThan(before);
      assertThat(control[0]).isLessThanOrEqualTo(rival);
      ReachAndContest.controlWithoutContest(reach, 3, 60, exponent, control);
      assertSharesOfOne();
    }
  }

  @Test
  void otherExponentsAreRefused() {
    for (double exponent : new double[] {0.5, 3.1, Double.NaN}) {
      assertThatThrownBy(() -> ReachAndContest.control(new double[3], 3, 60, exponent, control))
          .hasMessageContaining("exponent is " + exponent);
    }
  }

  private void assertSharesOfOne() {
    assertThat(Arrays.stream(control)).allMatch(c -> c >= 0 && c <= 1);
    assertThat(Arrays.stream(control).sum()).isCloseTo(1, within(1e-14));
  }

  /** Tullock's ratio, with the ground that nobody holds as a third contestant. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 1.5, 2, 2.5, 3})
  void controlIsTheRatioOfPowers(double exponent) {
    double[] control = new double[3];
    ReachAndContest.control(new double[] {30, 60}, 2, 20, exponent, control);
    double total = Math.pow(20, exponent) + Math.pow(30, exponent) + Math.pow(60, exponent);
    assertThat(control[0]).isCloseTo(Math.pow(30, exponent) / total, within(1e-14));
    assertThat(control[1]).isCloseTo(Math.pow(60, exponent) / total, within(1e-14));
    assertThat(control[2]).isCloseTo(Math.pow(20, exponent) / total, within(1e-14));
  }
}

package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("backlash")
class AllegianceFlowTest {
  private static final int N = 7;
  private static final int NEUTRAL = N - 1;

  private final double[] none = new double[N];
  private final double[] work = new double[AllegianceFlow.workLength(N)];

  /** Steps of a week, a year and a century against scaling and squaring of the power series. */
  @ParameterizedTest
  @ValueSource(doubles = {0.23, 12, 1200})
  void theStepIsTheMatrixExponential(double months) {
    Seeded random = new Seeded(21);
    for (int i = 0; i < 200; i++) {
      double[] shares = randomShares(random);
      double[] inflow = randomRates(random, 0.1);
      double[] departure = randomRates(random, 0.8);
      double[] weight = randomRates(random, 1);
      double[] giveUp = randomRates(random, 0.1);
      inflow[NEUTRAL] = 0;
      departure[NEUTRAL] = 0;
      double[] expected =
          exponential(generator(inflow, departure, weight, giveUp).scalarMultiply(months))
              .preMultiply(shares);
      AllegianceFlow.step(shares, inflow, departure, weight, giveUp, months, work);
      assertThat(shares).containsExactly(expected, within(1e-10));
      assertThat(Arrays.stream(shares)).allMatch(a -> a >= 0 && a <= 1);
      assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.23, 12, 1200})
  void withoutBacklashTheClosedFormIsTheMatrixExponential(double months) {
    Seeded random = new Seeded(24);
    for (int i = 0; i < 200; i++) {
      double[] shares = randomShares(random);
      double[] inflow = randomRates(random, 0.1);
      double[] giveUp = randomRates(random, 0.1);
      double[] expected =
          exponential(generator(inflow, none, none, giveUp).scalarMultiply(months))
              .preMultiply(shares);
      AllegianceFlow.step(shares, inflow, none, none, giveUp, months, work);
      assertThat(shares).containsExactly(expected, within(1e-10));
      assertThat(Arrays.stream(shares)).allMatch(a -> a >= 0 && a <= 1);
      assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void inflowAloneFollowsTheExponential() {
    double[] shares = {0.1, 0.2, 0, 0, 0, 0, 0.7};
    double[] inflow = {0, 0, 0.05, 0, 0, 0, 0};
    AllegianceFlow.step(shares, inflow, none, none, none, 6, work);
    double stayed = Math.exp(-0.3);
    double[] expected = {0.1 * stayed, 0.2 * stayed, 1 - stayed, 0, 0, 0, 0.7 * stayed};
    assertThat(shares).containsExactly(expected, within(1e-12));
  }

  @Test
  void leaversShareOutByWeightAmongTheOthers() {
    double[] shares = {1, 0, 0, 0, 0, 0, 0};
    double[] departure = {0.5, 0, 0, 0, 0, 0, 0};
    double[] weight = {7, 1, 0, 0, 0, 0, 3};
    AllegianceFlow.step(shares, none, departure, weight, none, 1, work);
    double left = 1 - Math.exp(-0.5);
    double[] expected = {1 - left, left / 4, 0, 0, 0, 0, left * 3 / 4};
    assertThat(shares).containsExactly(expected, within(1e-12));
  }

  @Test
  void leaversWithoutAChoiceBecomeNeutral() {
    double[] shares = {0.6, 0, 0, 0, 0, 0, 0.4};
    double[] departure = {0.5, 0, 0, 0, 0, 0, 0};
    double[] weight = {0.3, 0, 0, 0, 0, 0, 0};
    AllegianceFlow.step(shares, none, departure, weight, none, 1, work);
    assertThat(shares[0]).isCloseTo(0.6 * Math.exp(-0.5), within(1e-12));
    assertThat(shares[NEUTRAL]).isCloseTo(1 - shares[0], within(1e-12));
  }

  @Test
  void withoutFlowsNothingMoves() {
    double[] shares = {0.1, 0.2, 0.3, 0, 0, 0, 0.4};
    double[] before = shares.clone();
    AllegianceFlow.step(shares, none, none, none, none, 1, work);
    assertThat(shares).containsExactly(before);
  }

  @Test
  void thirteenYearsOfWeeksKeepTheSum() {
    Seeded random = new Seeded(22);
    double[] shares = randomShares(random);
    for (int week = 0; week < 678; week++) {
      AllegianceFlow.step(
          shares,
          randomRates(random, 0.1),
          randomRates(random, 0.5),
          randomRates(random, 1),
          randomRates(random, 0.1),
          0.23,
          work);
      assertThat(Arrays.stream(shares)).allMatch(a -> a >= 0 && a <= 1);
      assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void sharesThatRoundingLeftAboveOneAreScaledBack() {
    double[] shares = {0.6, 0.5, 0};
    double[] inflow = {1e-9, 0, 0};
    double[] none = new double[3];
    AllegianceFlow.step(shares, inflow, none, none, none, 1, new double[9]);
    assertThat(shares).containsExactly(new double[] {0.6 / 1.1, 0.5 / 1.1, 0}, within(1e-8));
    assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-15));
  }

  @Test
  void governanceWinsFollowersBeyondTheFirst() {
    assertThat(AllegianceFlow.wonPerMonth(0.003, 0.04, 0, 1)).isEqualTo(0.003);
    assertThat(AllegianceFlow.wonPerMonth(0.003, 0.04, 0.5, 1)).isCloseTo(0.023, within(1e-15));
    assertThat(AllegianceFlow.wonPerMonth(0.003, 0.04, 0.5, 1.5))
        .as("under a pact")
        .isCloseTo(0.033, within(1e-15));
  }

  /** Q from its definition, rate by rate. */
  private static RealMatrix generator(
      double[] inflow, double[] departure, double[] weight, double[] giveUp) {
    double[][] q = new double[N][N];
    for (int l = 0; l < N; l++) {
      double others = Arrays.stream(weight).sum() - weight[l];
      for (int k = 0; k < N; k++) {
        if (k != l) {
          double joining = others > 1e-12 ? departure[l] * weight[k] / others : 0;
          q[l][k] += inflow[k] + joining;
        }
      }
      if (l != NEUTRAL) {
        q[l][NEUTRAL] += giveUp[l] + (others > 1e-12 ? 0 : departure[l]);
      }
      q[l][l] = 0;
      q[l][l] = -Arrays.stream(q[l]).sum();
    }
    return new Array2DRowRealMatrix(q);
  }

  private static RealMatrix exponential(RealMatrix matrix) {
    int squarings = Math.max(0, (int) Math.ceil(Math.log(matrix.getNorm() / 0.1) / Math.log(2)));
    RealMatrix small = matrix.scalarMultiply(Math.pow(2, -squarings));
    RealMatrix sum = MatrixUtils.createRealIdentityMatrix(N);
    RealMatrix term = sum;
    for (int j = 1; j <= 16; j++) {
      term = term.multiply(small).scalarMultiply(1.0 / j);
      sum = sum.add(term);
    }
    for (int s = 0; s < squarings; s++) {
      sum = sum.multiply(sum);
    }
    return sum;
  }

  private static double[] randomShares(Seeded random) {
    double[] shares = randomRates(random, 1);
    shares[NEUTRAL] += 0.1;
    double total = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(a -> a / total).toArray();
  }

  /** Rates of which about a third are zero. */
  private static double[] randomRates(Seeded random, double largest) {
    double[] rates = new double[N];
    for (int k = 0; k < N; k++) {
      rates[k] = random.chance(0.35) ? 0 : random.between(0, largest);
    }
    return rates;
  }
}

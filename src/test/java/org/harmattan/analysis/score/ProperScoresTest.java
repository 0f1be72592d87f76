package org.harmattan.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores worked out by hand, and what makes them proper. */
class ProperScoresTest {
  private static final double[] FOUR = {0, 4, 1, 0};

  @ParameterizedTest
  @CsvSource({
    "'5', 2, 3",
    "'0 0', 3, 3",
    "'1 3', 2, 0",
    // errors (1 + 1 + 3) / 3, less the pairs 2 (2 + 4 + 2) / (2 · 3 · 2)
    "'4 0 2', 1, 0.3333333333",
    // errors (2 + 8) / 2, less the pairs 2 · 10 / (2 · 2 · 1)
    "'0 10', 2, 0"
  })
  void crps(String draws, double observed, double score) {
    double[] values = Arrays.stream(draws.split(" ")).mapToDouble(Double::parseDouble).toArray();
    assertThat(ProperScores.crps(values, observed)).isCloseTo(score, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    // (2 + 1) / (4 + 11) = 1/5
    "0, 2.3219280949",
    // (1 + 1) / 15
    "2, 2.9068905956",
    "3, 2.9068905956",
    // an empty bin: 1/15
    "2000, 3.9068905956"
  })
  void ignorance(double observed, double bits) {
    assertThat(ProperScores.ignorance(FOUR, observed)).isCloseTo(bits, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "1,1",
    "2,1",
    "3,2",
    "5,2",
    "6,3",
    "10,3",
    "11,4",
    "25,4",
    "26,5",
    "50,5",
    "51,6",
    "100,6",
    "101,7",
    "250,7",
    "251,8",
    "500,8",
    "501,9",
    "1000,9",
    "1001,10",
    "99999,10"
  })
  void binsEndWhereTheChallengePutsThem(double count, int bin) {
    assertThat(CountBins.of(count)).isEqualTo(bin);
  }

  /** The 5 % and 95 % quantiles of 0 … 20 are 1 and 19. */
  @ParameterizedTest
  @CsvSource({"10, 18", "1, 18", "0, 38", "25, 138"})
  void interval(double observed, double score) {
    double[] draws = IntStream.rangeClosed(0, 20).asDoubleStream().toArray();
    assertThat(ProperScores.interval(draws, observed)).isCloseTo(score, within(1e-9));
  }

  @Test
  void brier() {
    assertThat(ProperScores.brier(FOUR, 3)).isEqualTo(0.25);
    assertThat(ProperScores.brier(FOUR, 0)).isEqualTo(0.25);
    assertThat(ProperScores.brier(new double[] {0, 0, 0, 7}, 0)).isEqualTo(0.0625);
  }

  @Test
  void pit() {
    assertThat(ProperScores.pit(FOUR, 0, 0.5)).isCloseTo(0.3, within(1e-12));
    assertThat(ProperScores.pit(FOUR, 2, 0.5)).isCloseTo(0.7, within(1e-12));
    assertThat(ProperScores.pit(FOUR, 9, 0.5)).isCloseTo(0.9, within(1e-12));
  }

  @Test
  void noDrawsAreNoPrediction() {
    assertThatThrownBy(() -> ProperScores.crps(new double[0], 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * Who believes Poisson(1) expects to lose by stating Poisson(0.3) or Poisson(2.5), in every
   * score. With 4000 cells the differences are beyond five standard errors.
   */
  @Test
  void statingWhatOneBelievesPays() {
    double[] honest = means(1, 50, 1);
    for (double stated : new double[] {0.3, 2.5}) {
      double[] other = means(stated, 50, 1);
      for (Score score : Score.values()) {
        assertThat(honest[score.ordinal()]).as(score.id()).isLessThan(other[score.ordinal()]);
      }
    }
  }

  /** With 4000 cells the standard error of the mean is about 0.012: false alarms below 1e-4. */
  @Test
  void theFairScoreDoesNotDependOnTheNumberOfDraws() {
    double few = means(1, 5, 2)[Score.CRPS.ordinal()];
    double many = means(1, 200, 3)[Score.CRPS.ordinal()];
    assertThat(few).isCloseTo(many, within(0.08));
  }

  private static double[] means(double stated, int draws, int seed) {
    Well19937c random = new Well19937c(seed);
    PoissonDistribution truth = new PoissonDistribution(random, 1, 1e-12, 100000);
    PoissonDistribution belief = new PoissonDistribution(random, stated, 1e-12, 100000);
    double[] sums = new double[Score.values().length];
    int cells = 4000;
    for (int i = 0; i < cells; i++) {
      double[] sample = Arrays.stream(belief.sample(draws)).asDoubleStream().toArray();
      CellScore cell = CellScore.of(null, sample, truth.sample(), 0.5);
      for (Score score : Score.values()) {
        sums[score.ordinal()] += score.of(cell) / cells;
      }
    }
    return sums;
  }
}

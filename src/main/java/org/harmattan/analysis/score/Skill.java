package org.harmattan.analysis.score;

import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.harmattan.analysis.Quantiles;

/**
 * Skill of a source against a reference on the same cells: 1 − mean score / mean score of the
 * reference. 1 is perfect, 0 no better than the reference.
 *
 * @param reference name of the reference
 * @param value the skill; NaN where the reference scores 0
 * @param low lower end of the 95 % interval; NaN with fewer than four blocks, which say nothing of
 *     how scores vary
 * @param high upper end of it
 */
public record Skill(String reference, double value, double low, double high) {
  private static final int RESAMPLES = 1000;
  private static final double TAIL = 0.025;
  private static final int FEWEST_BLOCKS = 4;

  /** Of no meaning, but fixed. */
  private static final int SEED = 20210101;

  /**
   * The skill with an interval from a circular block bootstrap over time (Politis and Romano 1992):
   * all cells of a period stay together, and so do periods that follow each other, because violence
   * in neighbouring regions and months is not independent.
   *
   * @param periodsPerBlock how many periods stay together
   */
  static Skill of(SourceScores source, SourceScores reference, Score score, int periodsPerBlock) {
    double[] own = byPeriod(source, score);
    double[] other = byPeriod(reference, score);
    if (own.length < FEWEST_BLOCKS * periodsPerBlock) {
      return new Skill(reference.source(), 1 - sum(own) / sum(other), Double.NaN, Double.NaN);
    }
    double[] skills = new double[RESAMPLES];
    RandomGenerator random = new Well19937c(SEED);
    for (int i = 0; i < RESAMPLES; i++) {
      skills[i] = resampled(own, other, periodsPerBlock, random);
    }
    return new Skill(
        reference.source(),
        1 - sum(own) / sum(other),
        Quantiles.of(skills, TAIL),
        Quantiles.of(skills, 1 - TAIL));
  }

  /** Whether the interval lies above zero. */
  public boolean beats() {
    return low > 0;
  }

  private static double resampled(
      double[] own, double[] other, int periodsPerBlock, RandomGenerator random) {
    int periods = own.length;
    double ours = 0;
    double theirs = 0;
    for (int drawn = 0; drawn < periods; drawn += periodsPerBlock) {
      int start = random.nextInt(periods);
      for (int i = 0; i < periodsPerBlock && drawn + i < periods; i++) {
        ours += own[(start + i) % periods];
        theirs += other[(start + i) % periods];
      }
    }
    return 1 - ours / theirs;
  }

  private static double[] byPeriod(SourceScores source, Score score) {
    List<java.time.YearMonth> ends =
        source.cells().stream().map(c -> c.cell().end()).distinct().toList();
    double[] sums = new double[ends.size()];
    source.cells().forEach(c -> sums[ends.indexOf(c.cell().end())] += score.of(c));
    return sums;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}

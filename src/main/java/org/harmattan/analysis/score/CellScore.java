package org.harmattan.analysis.score;

/**
 * How well the draws for a cell agree with what was observed.
 *
 * @param cell the cell
 * @param observed what was observed
 * @param crps continuous ranked probability score, fair
 * @param ignorance ignorance in bits
 * @param interval interval score of the 90 % interval
 * @param brier Brier score of any at all
 * @param pit randomised probability integral transform
 */
public record CellScore(
    Cell cell,
    double observed,
    double crps,
    double ignorance,
    double interval,
    double brier,
    double pit) {

  /**
   * Scores the draws of a cell.
   *
   * @param v uniform in (0,1), for the transform
   */
  public static CellScore of(Cell cell, double[] draws, double observed, double v) {
    return new CellScore(
        cell,
        observed,
        ProperScores.crps(draws, observed),
        ProperScores.ignorance(draws, observed),
        ProperScores.interval(draws, observed),
        ProperScores.brier(draws, observed),
        ProperScores.pit(draws, observed, v));
  }
}

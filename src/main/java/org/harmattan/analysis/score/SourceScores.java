package org.harmattan.analysis.score;

import java.util.List;

/**
 * The scores of one source of predictions: a model, a null or a baseline.
 *
 * @param source its name
 * @param cells its scores, in the order of the cells
 */
public record SourceScores(String source, List<CellScore> cells) {
  /** Bins of the histogram of the probability integral transform. */
  public static final int PIT_BINS = 10;

  public SourceScores {
    cells = List.copyOf(cells);
  }

  /** Mean of a score over the cells. */
  public double mean(Score score) {
    return cells.stream().mapToDouble(score::of).average().orElse(Double.NaN);
  }

  /** Share of the cells in each tenth of the probability integral transform; .1 each is ideal. */
  public double[] pitHistogram() {
    double[] shares = new double[PIT_BINS];
    for (CellScore cell : cells) {
      int bin = Math.min(PIT_BINS - 1, (int) (cell.pit() * PIT_BINS));
      shares[bin] += 1.0 / cells.size();
    }
    return shares;
  }
}

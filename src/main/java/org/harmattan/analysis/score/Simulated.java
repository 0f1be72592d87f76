package org.harmattan.analysis.score;

import java.util.Arrays;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.Quantiles;

/**
 * A quantity over replicates.
 *
 * @param values its value in each replicate; NaN where it is undefined there
 * @param mean mean over the replicates where it is defined
 * @param band median and intervals over them
 */
public record Simulated(double[] values, double mean, Band band) {
  private static final Band NOWHERE =
      new Band(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  /** Sums up the values of replicates. */
  public static Simulated of(double[] values) {
    double[] defined = Arrays.stream(values).filter(Double::isFinite).toArray();
    return defined.length == 0
        ? new Simulated(values, Double.NaN, NOWHERE)
        : new Simulated(
            values, Arrays.stream(defined).average().orElse(Double.NaN), Quantiles.band(defined));
  }
}

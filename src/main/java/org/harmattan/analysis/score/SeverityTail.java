package org.harmattan.analysis.score;

import java.util.Arrays;

/**
 * The exponent α of a power law p(x) ∝ x^−α fitted to the largest counts, by the approximate
 * maximum likelihood estimate for discrete data:
 *
 * <pre>
 * α = 1 + n / Σ ln(xᵢ / (x_min − ½)),   over the n values with xᵢ ≥ x_min
 * </pre>
 *
 * <p>Clauset, Shalizi and Newman 2009, Power-Law Distributions in Empirical Data, SIAM Review 51,
 * 661–703, equation 3.7; they call it good for x_min of about 6 and more.
 */
public final class SeverityTail {
  private SeverityTail() {}

  /** The exponent; NaN where no value reaches {@code least}. */
  public static double exponent(double[] values, int least) {
    double[] tail = Arrays.stream(values).filter(x -> x >= least).toArray();
    double logs = Arrays.stream(tail).map(x -> StrictMath.log(x / (least - 0.5))).sum();
    return tail.length == 0 ? Double.NaN : 1 + tail.length / logs;
  }
}

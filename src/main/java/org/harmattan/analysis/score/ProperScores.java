package org.harmattan.analysis.score;

import java.util.Arrays;
import org.harmattan.analysis.Quantiles;

/**
 * Scores of a predictive sample against what was observed; the smaller the better. All are proper:
 * nobody can expect to gain by stating anything but what they believe (Gneiting and Raftery 2007,
 * Strictly Proper Scoring Rules, Prediction, and Estimation, Journal of the American Statistical
 * Association 102, 359–378).
 *
 * <p>x₁ … x_m are the draws, y is what was observed.
 */
public final class ProperScores {
  /** Error level of the interval score: α = 0.1 for the interval of 90 %. */
  public static final double ALPHA = 0.1;

  private ProperScores() {}

  /**
   * Continuous ranked probability score of the distribution from which the draws come, in the unit
   * of y:
   *
   * <pre>
   * 1/m Σᵢ |xᵢ − y| − 1/(2 m (m − 1)) Σᵢ Σⱼ |xᵢ − xⱼ|
   * </pre>
   *
   * <p>The fair version (Ferro 2014, Fair Scores for Ensemble Forecasts, Quarterly Journal of the
   * Royal Meteorological Society 140, 1917–1923): its expectation does not depend on m. Of a single
   * draw, |x − y|.
   */
  public static double crps(double[] draws, double observed) {
    double[] sorted = sorted(draws);
    int m = sorted.length;
    double error = 0;
    double spread = 0;
    for (int i = 0; i < m; i++) {
      error += Math.abs(sorted[i] - observed);
      // Sorted, the i-th value is added i times and subtracted m − 1 − i times.
      spread += (2.0 * i - m + 1) * sorted[i];
    }
    return m == 1 ? error : error / m - spread / ((double) m * (m - 1));
  }

  /**
   * Ignorance, in bits: −log₂ of the probability of the bin of y. A bin's probability is (draws in
   * it + 1) / (m + number of bins): one pseudo-draw per bin keeps it above zero (the 2023/24 VIEWS
   * prediction challenge, Hegre et al. 2024, arXiv 2407.11045, bins counts in this way).
   */
  public static double ignorance(double[] draws, double observed) {
    int bin = CountBins.of(observed);
    long within = Arrays.stream(draws).filter(x -> CountBins.of(x) == bin).count();
    double probability = (within + 1.0) / (draws.length + CountBins.COUNT);
    return -StrictMath.log(probability) / StrictMath.log(2);
  }

  /**
   * Interval score of the central 90 % interval (l, u), in the unit of y:
   *
   * <pre>
   * (u − l) + 2/α (l − y)⁺ + 2/α (y − u)⁺
   * </pre>
   *
   * <p>Gneiting and Raftery 2007, equation 43; l and u are quantiles of type 7.
   */
  public static double interval(double[] draws, double observed) {
    double low = Quantiles.of(draws, ALPHA / 2);
    double high = Quantiles.of(draws, 1 - ALPHA / 2);
    double missed = Math.max(0, low - observed) + Math.max(0, observed - high);
    return high - low + 2 / ALPHA * missed;
  }

  /**
   * Brier score of "any at all": (p − o)², p the share of draws above 0, o whether y is (Brier
   * 1950, Verification of Forecasts Expressed in Terms of Probability, Monthly Weather Review 78).
   */
  public static double brier(double[] draws, double observed) {
    double share = Arrays.stream(draws).filter(x -> x > 0).count() / (double) draws.length;
    double outcome = observed > 0 ? 1 : 0;
    return (share - outcome) * (share - outcome);
  }

  /**
   * Randomised probability integral transform, in (0,1): with b draws below y and t tied with it,
   * (b + v (t + 1)) / (m + 1). Uniform where y could be one of the draws (Gneiting, Balabdaoui and
   * Raftery 2007, Probabilistic Forecasts, Calibration and Sharpness, Journal of the Royal
   * Statistical Society B 69, 243–268).
   *
   * @param v uniform in (0,1): counts tie often
   */
  public static double pit(double[] draws, double observed, double v) {
    long below = Arrays.stream(draws).filter(x -> x < observed).count();
    long tied = Arrays.stream(draws).filter(x -> x == observed).count();
    return (below + v * (tied + 1)) / (draws.length + 1);
  }

  private static double[] sorted(double[] draws) {
    if (draws.length == 0) {
      throw new IllegalArgumentException("no draws");
    }
    double[] sorted = draws.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}

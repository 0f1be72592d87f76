package org.harmattan.analysis.forecast;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;

/** How much each member of an ensemble counts after the record of some months has come in. */
public final class ParticleWeights {
  /**
   * Dispersion of the negative binomial: the count of one run is itself one draw, so what is
   * recorded may be far from it. At 1 its standard deviation is about its mean. An assumption.
   */
  private static final double SIZE = 1;

  /** Added to a simulated count, so that a region where a run was quiet does not rule it out. */
  private static final double PSEUDO_COUNT = 1;

  private static final int BISECTIONS = 60;

  private ParticleWeights() {}

  /**
   * Log-likelihood of recorded counts given those of a run: independent negative binomials with
   * mean μ = simulated + 1 and size k = 1,
   *
   * <pre>
   * Σ ln [ Γ(y + k) / (Γ(k) y!) · (k / (k + μ))^k · (μ / (k + μ))^y ]
   * </pre>
   */
  public static double logLikelihood(double[] simulated, double[] recorded) {
    double sum = 0;
    for (int i = 0; i < recorded.length; i++) {
      double mean = simulated[i] + PSEUDO_COUNT;
      double y = recorded[i];
      sum +=
          Gamma.logGamma(y + SIZE)
              - Gamma.logGamma(SIZE)
              - Gamma.logGamma(y + 1)
              + SIZE * StrictMath.log(SIZE / (SIZE + mean))
              + y * StrictMath.log(mean / (SIZE + mean));
    }
    return sum;
  }

  /**
   * Weights exp(τ · log-likelihood), normalised, with the largest τ in [0,1] that leaves an
   * effective number 1 / Σ w² of at least a share of the members (adaptive tempering: Jasra et al.
   * 2011): in many regions at once the untempered likelihood would leave a single member.
   *
   * @param leastShare share of the members that must remain effective, above 0, to 1
   */
  public static double[] tempered(double[] logLikelihoods, double leastShare) {
    double least = leastShare * logLikelihoods.length;
    if (effective(weights(logLikelihoods, 1)) >= least) {
      return weights(logLikelihoods, 1);
    }
    double low = 0;
    double high = 1;
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      if (effective(weights(logLikelihoods, middle)) >= least) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return weights(logLikelihoods, low);
  }

  /** Number of equally weighted members that would say as much (Kish 1965). */
  public static double effective(double[] weights) {
    return 1 / Arrays.stream(weights).map(w -> w * w).sum();
  }

  private static double[] weights(double[] logLikelihoods, double temper) {
    double most = Arrays.stream(logLikelihoods).max().orElse(0);
    double[] weights =
        Arrays.stream(logLikelihoods).map(l -> StrictMath.exp(temper * (l - most))).toArray();
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(w -> w / sum).toArray();
  }
}

package org.harmattan.mechanism;

/**
 * A stream of random numbers and the few distributions the kernels need.
 *
 * <p>The discrete samplers invert the distribution function by sequential search, in chunks of
 * bounded mean: exact to the resolution of a double, fast where the mean is small, and linear in
 * the mean where it is not. Impossible and certain events consume no number.
 */
public interface Randomness {
  /** Uniform in [0, 1). */
  double nextUniform();

  /** Normal with mean 0 and standard deviation 1. */
  double nextGaussian();

  /** True with the given probability; values outside [0, 1] count as its ends. */
  default boolean chance(double probability) {
    return probability > 0 && (probability >= 1 || nextUniform() < probability);
  }

  /**
   * Whether at least one event of a Poisson process falls into a step: true with probability 1 −
   * exp(−x).
   *
   * <p>As 1 − exp(−x) ≤ x, most draws are decided without the exponential.
   *
   * @param meanEvents x = rate × step, events
   */
  default boolean occurs(double meanEvents) {
    if (!(meanEvents > 0)) {
      return false;
    }
    double uniform = nextUniform();
    return uniform < meanEvents && uniform < Hazard.probability(meanEvents);
  }

  /**
   * A Poisson count.
   *
   * @param mean expected count; 0 or less gives 0
   */
  default int poisson(double mean) {
    return DiscreteSampling.poisson(this, mean);
  }

  /**
   * Successes in n independent trials.
   *
   * @param n trials; 0 or less gives 0
   * @param p success probability; values outside [0, 1] count as its ends
   */
  default int binomial(int n, double p) {
    return DiscreteSampling.binomial(this, n, p);
  }

  /**
   * A lognormal value: median × exp(spread × Z).
   *
   * @param median median of the value
   * @param logSpread standard deviation of its logarithm; 0 returns the median without a draw
   */
  default double lognormal(double median, double logSpread) {
    return logSpread == 0 ? median : median * StrictMath.exp(logSpread * nextGaussian());
  }

  /**
   * Draws an index in proportion to non-negative weights.
   *
   * @param weights weights of which the first n are read
   * @param n number of choices
   * @return the index, or −1 where no weight is positive
   */
  default int index(double[] weights, int n) {
    double total = 0;
    for (int i = 0; i < n; i++) {
      total += weights[i];
    }
    if (!(total > 0)) {
      return -1;
    }
    double left = nextUniform() * total;
    int last = -1;
    for (int i = 0; i < n; i++) {
      if (weights[i] > 0) {
        last = i;
        left -= weights[i];
        if (left < 0) {
          break;
        }
      }
    }
    return last;
  }
}

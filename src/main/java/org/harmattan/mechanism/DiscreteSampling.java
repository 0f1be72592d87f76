package org.harmattan.mechanism;

/** Poisson and binomial counts by sequential search (Devroye 1986, ch. X). */
final class DiscreteSampling {
  /** Largest mean searched at once: exp(−16) and the search's 20 or so steps stay harmless. */
  private static final double CHUNK_MEAN = 16;

  /** Below this term the search cannot tell the rest of the tail from rounding. */
  private static final double SMALLEST_TERM = 1e-17;

  private DiscreteSampling() {}

  static int poisson(Randomness random, double mean) {
    int count = 0;
    double left = mean;
    while (left > CHUNK_MEAN) {
      count += poissonChunk(random, CHUNK_MEAN);
      left -= CHUNK_MEAN;
    }
    return left > 0 ? count + poissonChunk(random, left) : count;
  }

  private static int poissonChunk(Randomness random, double mean) {
    double uniform = random.nextUniform();
    // Most means are tiny and most counts 0: 1 − mean ≤ exp(−mean) decides without exp.
    if (uniform < 1 - mean) {
      return 0;
    }
    double term = StrictMath.exp(-mean);
    int count = 0;
    while (uniform >= term && (count < mean || term > SMALLEST_TERM)) {
      uniform -= term;
      count++;
      term *= mean / count;
    }
    return count;
  }

  static int binomial(Randomness random, int n, double p) {
    if (n <= 0 || !(p > 0)) {
      return 0;
    }
    if (p >= 1) {
      return n;
    }
    return p > 0.5 ? n - binomialByChunks(random, n, 1 - p) : binomialByChunks(random, n, p);
  }

  private static int binomialByChunks(Randomness random, int n, double p) {
    int chunk = (int) Math.min(n, Math.max(1, CHUNK_MEAN / p));
    int count = 0;
    for (int left = n; left > 0; left -= chunk) {
      count += binomialChunk(random, Math.min(left, chunk), p);
    }
    return count;
  }

  private static int binomialChunk(Randomness random, int n, double p) {
    double uniform = random.nextUniform();
    double odds = p / (1 - p);
    double term = StrictMath.exp(n * StrictMath.log1p(-p));
    int count = 0;
    while (count < n && uniform >= term && (count < n * p || term > SMALLEST_TERM)) {
      uniform -= term;
      count++;
      term *= odds * (n - count + 1) / count;
    }
    return count;
  }
}

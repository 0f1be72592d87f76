package org.harmattan.mechanism;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/** A seeded stream for tests, independent of the simulation engine's generator. */
final class Seeded implements Randomness {
  private final RandomGenerator generator;
  private int draws;

  Seeded(long seed) {
    generator = new Well19937c(seed);
  }

  @Override
  public double nextUniform() {
    draws++;
    return generator.nextDouble();
  }

  @Override
  public double nextGaussian() {
    draws++;
    return generator.nextGaussian();
  }

  /** Uniform between two values. */
  double between(double low, double high) {
    return low + (high - low) * nextUniform();
  }

  /** Numbers drawn so far. */
  int draws() {
    return draws;
  }
}

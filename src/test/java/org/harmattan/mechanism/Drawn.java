package org.harmattan.mechanism;

/** Random numbers that are always the same, and the count of those that were drawn. */
final class Drawn implements Randomness {
  private final double uniform;
  private final double gaussian;
  int count;

  Drawn(double uniform, double gaussian) {
    this.uniform = uniform;
    this.gaussian = gaussian;
  }

  @Override
  public double nextUniform() {
    count++;
    return uniform;
  }

  @Override
  public double nextGaussian() {
    count++;
    return gaussian;
  }
}

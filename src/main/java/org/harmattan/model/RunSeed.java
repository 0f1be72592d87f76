package org.harmattan.model;

/**
 * The 32-bit seed of one run, derived from the root seed and the run's index.
 *
 * <p>For a fixed root seed the map from index to seed is a bijection of 32-bit integers, so two
 * runs of one batch never share a seed.
 */
public final class RunSeed {
  private RunSeed() {}

  /**
   * The seed of a run.
   *
   * @param rootSeed 0 to 2^32-1
   * @param runIndex index of the run in its batch
   */
  public static int of(long rootSeed, int runIndex) {
    return mix(runIndex ^ mix((int) rootSeed));
  }

  /** The finaliser of MurmurHash3: a bijection that spreads every bit. */
  private static int mix(int value) {
    int z = value + 0x9E3779B9;
    z = (z ^ (z >>> 16)) * 0x85EBCA6B;
    z = (z ^ (z >>> 13)) * 0xC2B2AE35;
    return z ^ (z >>> 16);
  }
}

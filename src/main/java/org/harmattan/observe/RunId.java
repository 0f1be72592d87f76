package org.harmattan.observe;

import java.io.Serializable;

/**
 * Which run it is.
 *
 * @param seed root seed, 0 to 2^32-1
 * @param runSeed the run's own 32-bit seed
 * @param point design point, from 0
 * @param replicate replicate, from 1
 */
public record RunId(long seed, int runSeed, int point, int replicate) implements Serializable {
  /** The largest root seed: MASON's generator takes 32 bits. */
  public static final long LARGEST_SEED = 0xFFFF_FFFFL;

  public RunId {
    if (seed < 0 || seed > LARGEST_SEED) {
      throw new IllegalArgumentException("seed " + seed + " is not in 0.." + LARGEST_SEED);
    }
    if (point < 0 || replicate < 1) {
      throw new IllegalArgumentException("point " + point + ", replicate " + replicate);
    }
  }
}

package org.harmattan.model.state;

import ec.util.MersenneTwisterFast;
import java.nio.charset.StandardCharsets;
import org.harmattan.mechanism.Randomness;

/**
 * One random stream per process, derived from the run's seed and the stream's name: what one
 * process draws never shifts what another draws.
 */
public final class Streams {
  private final int runSeed;

  public Streams(int runSeed) {
    this.runSeed = runSeed;
  }

  /** The stream of that name; asking again starts it anew. */
  public Randomness stream(String name) {
    return new Stream(new MersenneTwisterFast(new int[] {runSeed, hash(name), name.length()}));
  }

  /** FNV-1a over the UTF-8 bytes: fixed by its definition, unlike a library's hash. */
  private static int hash(String name) {
    int hash = 0x811C9DC5;
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * 0x01000193;
    }
    return hash;
  }

  private record Stream(MersenneTwisterFast twister) implements Randomness {
    @Override
    public double nextUniform() {
      return twister.nextDouble();
    }

    @Override
    public double nextGaussian() {
      return twister.nextGaussian();
    }
  }
}

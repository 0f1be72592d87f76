package org.harmattan.model.state;

import ec.util.MersenneTwisterFast;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.mechanism.Randomness;

/**
 * One random stream per process, derived from the run's seed and the stream's name: what one
 * process draws never shifts what another draws.
 */
public final class Streams implements Serializable {
  private static final long serialVersionUID = 1L;

  private int runSeed;
  private final Map<String, Stream> begun = new TreeMap<>();
  private transient boolean continuing;

  public Streams(int runSeed) {
    this.runSeed = runSeed;
  }

  /**
   * The stream of that name. Asking again starts it anew; in a run that is continued it goes on
   * where it was left.
   */
  public Randomness stream(String name) {
    if (!continuing || !begun.containsKey(name)) {
      begun.put(name, new Stream(new MersenneTwisterFast(state(runSeed, name))));
    }
    return begun.get(name);
  }

  /** From now on asking for a stream again does not start it anew. */
  void goOn() {
    continuing = true;
  }

  /** Lets every stream draw other numbers from now on, those of another seed. */
  public void renew(int seed) {
    runSeed = seed;
    begun.forEach((name, stream) -> stream.twister.setSeed(state(seed, name)));
  }

  private static int[] state(int seed, String name) {
    return new int[] {seed, hash(name), name.length()};
  }

  /** FNV-1a over the UTF-8 bytes: fixed by its definition, unlike a library's hash. */
  private static int hash(String name) {
    int hash = 0x811C9DC5;
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * 0x01000193;
    }
    return hash;
  }

  private Object readResolve() {
    continuing = true;
    return this;
  }

  private record Stream(MersenneTwisterFast twister) implements Randomness, Serializable {
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

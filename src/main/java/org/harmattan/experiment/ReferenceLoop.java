package org.harmattan.experiment;

import java.util.Arrays;
import org.harmattan.experiment.Stopwatch.Time;

/**
 * A plain array loop of a known size: machines differ and are shared, so figures of speed are read
 * as multiples of this one, timed in the same run.
 */
public final class ReferenceLoop {
  /** Multiply-adds of one pass. */
  public static final int SIZE = 100_000;

  private static final int PASSES = 1000;

  private final double[] x = new double[SIZE];
  private final double[] y = new double[SIZE];
  private double sink;

  private ReferenceLoop() {
    Arrays.setAll(x, i -> 1.0 / (i + 1));
    Arrays.setAll(y, i -> i % 7);
  }

  /** Time of one pass, once warm. */
  public static Time time() {
    ReferenceLoop loop = new ReferenceLoop();
    loop.passes();
    Time all = Stopwatch.median(5, loop::passes);
    return new Time(all.seconds() / PASSES, all.cpuSeconds() / PASSES);
  }

  private void passes() {
    for (int pass = 0; pass < PASSES; pass++) {
      sink += dotProduct();
    }
    if (Double.isNaN(sink)) {
      throw new IllegalStateException("the loop must not be optimised away");
    }
  }

  private double dotProduct() {
    double sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }
}

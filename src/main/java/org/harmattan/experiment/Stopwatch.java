package org.harmattan.experiment;

import java.util.stream.DoubleStream;

/** Times work by the clock. */
public final class Stopwatch {
  private Stopwatch() {}

  /** Seconds that the work takes. */
  public static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  /** Median seconds over repetitions of the work. */
  public static double medianSeconds(int repetitions, Runnable work) {
    double[] sorted =
        DoubleStream.generate(() -> seconds(work)).limit(repetitions).sorted().toArray();
    return sorted[repetitions / 2];
  }
}

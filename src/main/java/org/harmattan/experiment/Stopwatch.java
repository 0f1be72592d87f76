package org.harmattan.experiment;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.stream.Stream;

/** Times work by the clock, and by what the processors spend on it. */
public final class Stopwatch {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Stopwatch() {}

  /**
   * How long some work took.
   *
   * @param seconds by the clock
   * @param cpuSeconds of all threads of the program, compiler and collector among them: on a busy
   *     machine the steadier figure
   */
  public record Time(double seconds, double cpuSeconds) {}

  /** Times the work. */
  public static Time time(Runnable work) {
    long cpu = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Time(seconds, (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
  }

  /** The repetition with the median seconds. */
  public static Time median(int repetitions, Runnable work) {
    return Stream.generate(() -> time(work))
        .limit(repetitions)
        .sorted(Comparator.comparingDouble(Time::seconds))
        .toList()
        .get(repetitions / 2);
  }
}

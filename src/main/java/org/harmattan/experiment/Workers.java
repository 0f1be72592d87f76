package org.harmattan.experiment;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Independent processes that simulate at the same time: the yardstick for threads, which share a
 * heap and a collector.
 */
public final class Workers {
  private static final String READY = "ready";

  private Workers() {}

  /** Seconds that so many processes take, once warm, with the same arguments each. */
  public static double seconds(int processes, List<String> arguments) throws IOException {
    List<Process> workers = new ArrayList<>();
    try {
      for (int i = 0; i < processes; i++) {
        workers.add(start(arguments));
      }
      for (Process worker : workers) {
        expectReady(worker);
      }
      for (Process worker : workers) {
        go(worker);
      }
      double slowest = 0;
      for (Process worker : workers) {
        slowest = Math.max(slowest, Double.parseDouble(line(worker)));
      }
      return slowest;
    } finally {
      workers.forEach(Process::destroy);
    }
  }

  /** The worker's side: warms up, says so, waits for the start, and tells how long it took. */
  public static void work(Runnable warmUp, Runnable work, PrintStream out) throws IOException {
    warmUp.run();
    out.println(READY);
    if (System.in.read() >= 0) {
      out.println(Stopwatch.time(work).seconds());
    }
  }

  private static Process start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.harmattan.cli.Harmattan");
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static void expectReady(Process worker) throws IOException {
    if (!READY.equals(line(worker))) {
      throw new IOException("a worker did not start");
    }
  }

  private static void go(Process worker) throws IOException {
    worker.getOutputStream().write('\n');
    worker.getOutputStream().flush();
  }

  private static String line(Process worker) throws IOException {
    // One reader per process, so that what it has buffered is not lost between two lines.
    return worker.inputReader(StandardCharsets.US_ASCII).readLine();
  }
}

package org.harmattan.experiment;

import java.io.PrintStream;
import java.time.Duration;

/** Progress for logs: a line at each tenth, with an estimate of what remains. */
final class PlainProgress implements Progress {
  private static final int LINES = 10;

  private final long months;
  private final PrintStream err;
  private final long startedNanos = System.nanoTime();
  private long done;

  PlainProgress(long months, PrintStream err) {
    this.months = months;
    this.err = err;
  }

  @Override
  public synchronized void step() {
    long now = ++done;
    if (now * LINES / months > (now - 1) * LINES / months) {
      err.println(line(now, Duration.ofNanos(System.nanoTime() - startedNanos)));
    }
  }

  @Override
  public void close() {
    err.flush();
  }

  private String line(long now, Duration elapsed) {
    long remaining = elapsed.toMillis() * (months - now) / now / 1000;
    return "simulated "
        + now
        + " of "
        + months
        + " months ("
        + 100 * now / months
        + " %), "
        + elapsed.toSeconds()
        + " s, about "
        + remaining
        + " s left";
  }
}

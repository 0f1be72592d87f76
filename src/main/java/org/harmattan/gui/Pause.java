package org.harmattan.gui;

import java.io.Serializable;

/**
 * Keeps what is shown for a while, because people need time to look. This is the window's only look
 * at a clock: it decides how often something is drawn, never what the model does.
 */
final class Pause implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final long nanos;
  private long begun;
  private boolean running;

  /** A pause of some milliseconds, not begun. */
  Pause(long millis) {
    this.nanos = millis * NANOS_PER_MILLI;
  }

  /** Whether it is over, or was never begun. */
  boolean over() {
    return !running || System.nanoTime() - begun >= nanos;
  }

  void begin() {
    begun = System.nanoTime();
    running = true;
  }

  /** Ends it early. */
  void end() {
    running = false;
  }
}

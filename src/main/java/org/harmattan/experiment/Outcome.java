package org.harmattan.experiment;

import org.harmattan.observe.RunResult;

/** How a replication ended. */
public sealed interface Outcome {

  /** It reached its last day. */
  record Completed(RunResult result) implements Outcome {}

  /**
   * It broke.
   *
   * @param replication the run
   * @param stage {@code set-up}, or the last day that was simulated
   * @param cause what broke it
   */
  record Failed(Replication replication, String stage, Throwable cause) implements Outcome {}
}

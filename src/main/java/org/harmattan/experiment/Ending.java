package org.harmattan.experiment;

import org.harmattan.observe.RunResult;

/** How a replication ended. */
public sealed interface Ending {

  /** It reached its last day. */
  record Completed(RunResult result) implements Ending {}

  /**
   * It broke.
   *
   * @param replication the run
   * @param stage {@code set-up}, or the last day that was simulated
   * @param cause what broke it
   */
  record Failed(Replication replication, String stage, Throwable cause) implements Ending {}
}

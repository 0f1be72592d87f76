package org.harmattan.cli;

import org.harmattan.scenario.UserError;
import picocli.CommandLine.Option;

/** {@code --parallel}. */
final class ThreadsOption {
  @Option(
      names = {"-p", "--parallel"},
      paramLabel = "N",
      description = "Runs at the same time; default: one per processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * The number of threads.
   *
   * @throws UserError when it is none
   */
  int value() {
    return Range.from(1).check("--parallel", threads);
  }
}

package org.harmattan.cli;

import org.harmattan.scenario.UserError;
import picocli.CommandLine.Option;

/** {@code --replications} of commands that run several scenarios, variants or futures. */
final class ReplicationsOption {
  private final Range range;

  @Option(
      names = {"-n", "--replications"},
      paramLabel = "N",
      description = "Runs of each scenario, variant or future; default ${DEFAULT-VALUE}.")
  private int replications;

  /** The option of a command with its own default. */
  ReplicationsOption(int otherwise, Range range) {
    this.replications = otherwise;
    this.range = range;
  }

  /**
   * The number of runs.
   *
   * @throws UserError when the command cannot do with so few, or so many
   */
  int value() {
    return range.check("--replications", replications);
  }
}

package org.harmattan.cli;

import java.util.List;
import org.harmattan.observe.RunId;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.ScenarioException;
import picocli.CommandLine.Option;

/** {@code --seed}. */
final class SeedOption {
  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Root seed, 0 to 4294967295; default ${DEFAULT-VALUE}.")
  private String seed;

  /**
   * The seed.
   *
   * @throws ScenarioException when it is no whole number in range
   */
  long value() {
    if (seed.matches("[0-9]{1,10}") && Long.parseLong(seed) <= RunId.LARGEST_SEED) {
      return Long.parseLong(seed);
    }
    boolean number = seed.matches("[+-]?[0-9]+");
    throw new ScenarioException(
        List.of(
            new Problem(
                "--seed",
                0,
                0,
                "",
                number ? "out of range:" : "not a whole number:",
                seed,
                "0 to " + RunId.LARGEST_SEED,
                "")));
  }
}

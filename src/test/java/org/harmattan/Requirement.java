package org.harmattan;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs from the machine beyond Java. Where it is missing the test is skipped with a
 * line on stderr; {@code -Dharmattan.require=all}, or a list such as {@code display,jupyter}, turns
 * the skip into a failure, so that a build server cannot pass by skipping.
 */
public enum Requirement {
  DISPLAY("a display (run under xvfb-run)"),
  JUPYTER("jupyter nbconvert"),
  SLURM("Slurm (slurm-wlm and munge)");

  private final String description;

  Requirement(String description) {
    this.description = description;
  }

  /** Skips the calling test, or fails it when this requirement was declared. */
  public void check(boolean present) {
    if (present) {
      return;
    }
    if (declared(System.getProperty("harmattan.require", ""))) {
      Assertions.fail("-Dharmattan.require asks for " + description + ", which is missing");
    }
    System.err.println("SKIPPED: needs " + description);
    Assumptions.abort("needs " + description);
  }

  private boolean declared(String list) {
    String own = name().toLowerCase(Locale.ROOT);
    return Arrays.stream(list.split(",")).anyMatch(item -> item.equals("all") || item.equals(own));
  }
}

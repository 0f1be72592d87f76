package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the scenarios lie that come with the program. */
final class ShippedScenarios {
  /** Set by the launcher, beside which the shipped scenarios lie. */
  private static final String LAUNCHER = "harmattan.launcher";

  private ShippedScenarios() {}

  /** Their folder, which may be missing where the program runs without its launcher. */
  static Path folder() throws IOException {
    Path here = Path.of("scenarios");
    String launcher = System.getProperty(LAUNCHER);
    if (Files.isDirectory(here) || launcher == null || !Files.exists(Path.of(launcher))) {
      return here;
    }
    return Path.of(launcher).toRealPath().resolveSibling("scenarios");
  }
}

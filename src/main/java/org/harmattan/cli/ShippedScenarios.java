package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.harmattan.scenario.UserError;

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

  /** The baseline's file. */
  static Path baseline() throws IOException {
    return folder().resolve("mali-2012-2024.yaml");
  }

  /** The files of the baseline and of its nulls. */
  static List<Path> baselineAndNulls() throws IOException {
    List<Path> files = new ArrayList<>(List.of(baseline()));
    Path nulls = folder().resolve("nulls");
    if (!Files.isDirectory(nulls)) {
      throw new UserError(nulls + ": no folder of scenarios");
    }
    try (Stream<Path> all = Files.list(nulls)) {
      all.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
    }
    return files;
  }
}

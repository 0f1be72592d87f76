package org.harmattan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.harmattan.results.RunFolder;
import picocli.CommandLine.Option;

/** {@code --out} and {@code --overwrite}. */
final class OutputOptions {
  private static final Path RESULTS = Path.of("results");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Folder to write; default: a new one under results/.")
  private Path out;

  @Option(
      names = "--overwrite",
      description = "Replace the folder if it holds results of Harmattan.")
  private boolean overwrite;

  /** Begins the folder; without {@code --out} the first free {@code results/<name>-<n>}. */
  RunFolder begin(String name) {
    return RunFolder.create(target(name), overwrite);
  }

  /** Where the folder will lie, as the user would write it. */
  Path target(String name) {
    if (out != null) {
      return out;
    }
    int n = 1;
    while (Files.exists(RESULTS.resolve(name + "-" + n))) {
      n++;
    }
    return RESULTS.resolve(name + "-" + n);
  }
}

package org.harmattan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.results.checkpoint.Checkpoint;
import org.harmattan.scenario.Resolved;
import org.harmattan.scenario.yaml.ScenarioReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --set} and {@code --until}: what the command line changes in a scenario. */
final class ScenarioOptions {
  @Mixin private SettingsOption settings;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Last day of the run, inclusive; default: the scenario's.")
  private LocalDate until;

  /** The scenario of a file with these changes. */
  Resolved read(Path file) {
    return ScenarioReader.read(file, settings.values(), until);
  }

  /** The scenario of a checkpoint with these changes. */
  Resolved read(Path file, Checkpoint checkpoint) {
    return checkpoint.scenario(file.toString(), settings.values(), until);
  }

  /** These changes as a page reports them; empty where there are none. */
  String inWords() {
    List<String> changes = new ArrayList<>();
    settings.values().forEach((path, value) -> changes.add("`" + path + "=" + value + "`"));
    if (until != null) {
      changes.add("until " + until);
    }
    return String.join(", ", changes);
  }
}

package org.harmattan.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** {@code --set}. */
final class SettingsOption {
  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      mapFallbackValue = Option.NULL_VALUE,
      description = "Set a value of the scenario, e.g. parameters.reach.length-km=40; repeatable.")
  private Map<String, String> settings = new LinkedHashMap<>();

  /** Values by path; null where one was given without a value, which the reader reports. */
  Map<String, String> values() {
    return settings;
  }
}

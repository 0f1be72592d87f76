package org.harmattan.gui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;
import org.harmattan.scenario.yaml.ScenarioReader;

/** Reads what the window shall play. */
final class Loader {
  private Loader() {}

  /**
   * Reads one scenario, or two that can run side by side.
   *
   * @throws UserError with every problem there is
   */
  static Setting read(List<Path> files, long seed) {
    List<Scenario> scenarios = new ArrayList<>();
    files.forEach(file -> scenarios.add(ScenarioReader.read(file).scenario()));
    if (scenarios.size() > 1) {
      comparable(scenarios.get(0), scenarios.get(1));
    }
    return new Setting(scenarios, seed);
  }

  private static void comparable(Scenario one, Scenario other) {
    if (one.cellKm() != other.cellKm() || !one.start().equals(other.start())) {
      throw new UserError(
          "These two cannot run side by side:\n" + basis(one) + "\n" + basis(other));
    }
  }

  private static String basis(Scenario scenario) {
    return scenario.title()
        + ": from "
        + scenario.start()
        + ", localities of "
        + PanelText.plain(scenario.cellKm())
        + " km";
  }
}

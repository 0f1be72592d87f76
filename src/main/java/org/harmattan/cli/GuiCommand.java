package org.harmattan.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.harmattan.gui.Gui;
import org.harmattan.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gui}: the live window. */
@Command(
    name = "gui",
    description = "Watch a scenario unfold on the map, change it and compare it, in a window.")
final class GuiCommand implements Callable<Integer> {
  private static final String BASELINE = "mali-2012-2024.yaml";

  @Parameters(
      paramLabel = "SCENARIO",
      arity = "0..1",
      description = "Scenario file; default: the shipped baseline.")
  private Path file;

  @Mixin private ScenarioOptions options;
  @Mixin private SeedOption seed;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Path chosen = file == null ? ShippedScenarios.folder().resolve(BASELINE) : file;
    Scenario scenario = options.read(chosen).scenario();
    Optional<String> obstacle = Gui.obstacle();
    if (obstacle.isPresent()) {
      spec.commandLine().getErr().println(advice(obstacle.get()));
      return ExitCode.FAILURE;
    }
    Gui.show(scenario, chosen, seed.value(), ShippedScenarios.folder());
    return ExitCode.DONE;
  }

  private static String advice(String obstacle) {
    return "harmattan: gui needs a display, and "
        + obstacle
        + "; without a window: harmattan run writes tables, charts, maps and a report";
  }
}

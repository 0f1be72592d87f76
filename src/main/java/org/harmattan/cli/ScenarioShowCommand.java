package org.harmattan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.harmattan.scenario.yaml.ScenarioWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scenario show}: the resolved file. */
@Command(
    name = "show",
    description = "Print a scenario with all it extends, and where each value comes from.",
    mixinStandardHelpOptions = true)
final class ScenarioShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Scenario file.")
  private Path file;

  @Mixin private ScenarioOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(ScenarioWriter.write(options.read(file)));
    spec.commandLine().getOut().flush();
    return 0;
  }
}

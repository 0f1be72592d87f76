package org.harmattan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.UserError;
import org.harmattan.scenario.yaml.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scenario list}: the scenarios of a folder with their titles and questions. */
@Command(
    name = "list",
    description = "List the scenarios of a folder with their titles and questions.",
    mixinStandardHelpOptions = true)
final class ScenarioListCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "Folder; default: the scenarios that come with the program.")
  private Path folder;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path from = folder == null ? ShippedScenarios.folder() : folder;
    if (!Files.isDirectory(from)) {
      throw new UserError(from + ": no folder of scenarios");
    }
    try (Stream<Path> files = Files.walk(from)) {
      List<Path> scenarios = files.filter(ScenarioListCommand::scenario).sorted().toList();
      scenarios.forEach(this::print);
    }
    return 0;
  }

  /** Experiments lie in a folder of their own, and are no scenarios. */
  private static boolean scenario(Path file) {
    return file.toString().endsWith(".yaml") && !file.getParent().endsWith("experiments");
  }

  private void print(Path file) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(file);
    try {
      Scenario scenario = ScenarioReader.read(file).scenario();
      out.println("  " + scenario.title());
      out.println("  " + scenario.question());
    } catch (ScenarioException e) {
      out.println("  cannot be run; see: harmattan scenario check " + file);
    }
  }
}

package org.harmattan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scenario check}: every problem of every file. */
@Command(
    name = "check",
    description = "Check scenario files and report every problem in them.",
    mixinStandardHelpOptions = true)
final class ScenarioCheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scenario files.")
  private List<Path> files;

  @Mixin private ScenarioOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        options.read(file);
        spec.commandLine().getOut().println(file + ": ok");
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    return 0;
  }
}

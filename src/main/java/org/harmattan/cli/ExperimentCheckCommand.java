package org.harmattan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.harmattan.experiment.plan.ExperimentReader;
import org.harmattan.experiment.plan.Plan;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code experiment check}: every problem of every file. */
@Command(
    name = "check",
    description = "Check experiment files, and the scenarios they name, and report every problem.",
    mixinStandardHelpOptions = true)
final class ExperimentCheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "EXPERIMENT", arity = "1..*", description = "Experiment files.")
  private List<Path> files;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        Plan plan = Plan.of(ExperimentReader.read(file));
        String found = plan.points().rows().size() + " points, " + plan.runs() + " runs";
        spec.commandLine().getOut().println(file + ": ok, " + found);
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    return ExitCode.DONE;
  }
}

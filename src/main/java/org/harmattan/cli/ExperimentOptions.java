package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harmattan.experiment.plan.ExperimentReader;
import org.harmattan.experiment.plan.Plan;
import org.harmattan.results.dataset.Dataset;
import org.harmattan.scenario.UserError;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The experiment's file and {@code --out}, the folder of its runs. */
final class ExperimentOptions {
  private static final Path RESULTS = Path.of("results");

  @Parameters(paramLabel = "EXPERIMENT", description = "Experiment file.")
  private Path file;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Folder of the experiment's runs; default: results/<name of the file>.")
  private Path out;

  /** The plan of the file. */
  Plan plan() {
    return Plan.of(ExperimentReader.read(file));
  }

  /** The folder of its runs, which may not be there yet. */
  Dataset dataset(Plan plan) {
    return new Dataset(out != null ? out : RESULTS.resolve(plan.experiment().name()));
  }

  /**
   * The folder of its runs.
   *
   * @throws UserError when it is not there, or holds another experiment
   */
  Dataset existing(Plan plan) throws IOException {
    Dataset dataset = dataset(plan);
    if (!Files.isDirectory(dataset.folder())) {
      throw new UserError(
          dataset.folder() + " is not there; begin with: " + command("run") + out());
    }
    plan.identity().check(dataset);
    return dataset;
  }

  /** How the user calls a command of this experiment. */
  String command(String name) {
    return "./harmattan experiment " + name + " " + quoted(file);
  }

  /** The option as it was given, for such a call. */
  String out() {
    return out == null ? "" : " --out " + quoted(out);
  }

  /** As a shell takes it. */
  private static String quoted(Path path) {
    String text = path.toString();
    return text.matches("[\\w./:+~\\\\-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}

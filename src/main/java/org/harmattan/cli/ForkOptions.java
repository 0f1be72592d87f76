package org.harmattan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.harmattan.experiment.fork.BranchSeed;
import org.harmattan.experiment.fork.Continuation;
import org.harmattan.results.checkpoint.Checkpoint;
import org.harmattan.results.checkpoint.CheckpointFile;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.UserError;
import picocli.CommandLine.Option;

/** {@code --checkpoint}, {@code --from} and {@code --branch}: a run saved, and continued. */
final class ForkOptions {
  @Option(
      names = "--checkpoint",
      paramLabel = "DATE",
      description = "Save the run at the end of this day, to continue it from; repeatable.")
  private Set<LocalDate> checkpoints = new TreeSet<>();

  @Option(
      names = "--from",
      paramLabel = "CHECKPOINT",
      description = {
        "Continue a saved run instead of beginning one.",
        "A scenario that is named beside it is the future: it may differ in what lies ahead and in"
            + " what a running model can take up."
      })
  private Path from;

  @Option(
      names = "--branch",
      paramLabel = "N",
      description = {
        "Draw other random numbers from the checkpoint on, those of branch N, 1 to 2000.",
        "Default: the run's own, so that with nothing changed it is the same run."
      })
  private Integer branch;

  /** Whether a saved run is continued. */
  boolean continues() {
    return from != null;
  }

  /** Its file; null where a run begins. */
  Path from() {
    return from;
  }

  /** The saved run. */
  Checkpoint checkpoint() {
    return CheckpointFile.read(from);
  }

  /** The branch, or {@link Continuation#SAME_NUMBERS}. */
  int branch() {
    return branch == null ? Continuation.SAME_NUMBERS : branch;
  }

  /** The days on which the run is to be saved. */
  Set<LocalDate> dates() {
    return checkpoints;
  }

  /**
   * Checks the days on which the run is to be saved.
   *
   * @param firstDay the first day that will be run
   * @throws ScenarioException with every day that is not among those
   */
  void checkDates(Scenario scenario, LocalDate firstDay) {
    List<Problem> problems = new ArrayList<>();
    for (LocalDate date : checkpoints) {
      if (date.isBefore(firstDay) || date.isAfter(scenario.end())) {
        String days = firstDay + " to " + scenario.end();
        problems.add(problem("--checkpoint", "date outside the run:", date.toString(), days));
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }

  /**
   * Checks the branch.
   *
   * @throws UserError when there is none to draw for
   */
  void checkBranch() {
    if (branch != null && from == null) {
      throw new UserError("--branch: only with --from");
    }
    if (branch != null) {
      new Range(1, BranchSeed.LAST_BRANCH).check("--branch", branch);
    }
  }

  private static Problem problem(String option, String what, String found, String valid) {
    return new Problem(option, 0, 0, "", what, found, valid, "");
  }
}

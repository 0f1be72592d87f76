package org.harmattan.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be run, with every problem found in it. */
public final class ScenarioException extends UserError {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SHOWN = 100;

  private final transient List<Problem> problems;

  /** An error that lists the problems, in the order in which they were found. */
  public ScenarioException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /** Every problem, also those beyond the ones that the message shows. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(List<Problem> problems) {
    String shown =
        problems.stream().limit(MOST_SHOWN).map(Problem::text).collect(Collectors.joining("\n"));
    int hidden = problems.size() - MOST_SHOWN;
    return hidden > 0 ? shown + "\n… and " + hidden + " more problems" : shown;
  }
}

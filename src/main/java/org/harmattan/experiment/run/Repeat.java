package org.harmattan.experiment.run;

import org.harmattan.experiment.Ending;
import org.harmattan.experiment.Replication;
import org.harmattan.experiment.plan.Plan;
import org.harmattan.model.Observer;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunId;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;

/**
 * One run of an experiment, alone, to see what broke it.
 *
 * @param point its point
 * @param replicate its replicate
 */
public record Repeat(int point, int replicate) {

  /**
   * Reads {@code point/replicate}.
   *
   * @throws UserError when the plan has no such run
   */
  public static Repeat parse(String text, Plan plan) {
    if (text.matches("\\d{1,9}/\\d{1,9}")) {
      int slash = text.indexOf('/');
      int point = Integer.parseInt(text.substring(0, slash));
      int replicate = Integer.parseInt(text.substring(slash + 1));
      if (point < plan.points().rows().size()
          && replicate >= 1
          && replicate <= plan.experiment().replications()) {
        return new Repeat(point, replicate);
      }
    }
    throw new UserError(
        "--only: no run of this experiment: \""
            + text
            + "\"; valid: point/replicate, points 0 to "
            + (plan.points().rows().size() - 1)
            + ", replicates 1 to "
            + plan.experiment().replications());
  }

  /** Runs it; nothing is written. */
  public Ending run(Plan plan, Worlds worlds) {
    RunId id = plan.run(point, replicate);
    Scenario scenario = plan.scenario(point);
    Places places = worlds.places(scenario);
    return new Replication(id, scenario, places)
        .run(worlds.models(scenario, places), new Observer() {});
  }
}

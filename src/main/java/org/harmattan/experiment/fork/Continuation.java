package org.harmattan.experiment.fork;

import java.util.Map;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Replication;
import org.harmattan.model.state.Terrain;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunId;
import org.harmattan.results.checkpoint.Checkpoint;
import org.harmattan.scenario.Resolved;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.yaml.FutureChecks;

/**
 * One run that goes on from a checkpoint.
 *
 * @param from the checkpoint
 * @param past the scenario under which it was made
 * @param run the run that goes on, under its future
 */
public record Continuation(Checkpoint from, Scenario past, Replication run) {
  /** Stands for no branch: the run goes on with its own random numbers. */
  public static final int SAME_NUMBERS = 0;

  /**
   * A run from a checkpoint on.
   *
   * @param future the scenario from then on
   * @param branch whose random numbers it draws, or {@link #SAME_NUMBERS}
   * @throws ScenarioException with every difference from the past that a running model cannot take
   *     up
   */
  public static Continuation of(Checkpoint from, Resolved future, int branch) {
    Scenario past = from.scenario();
    FutureChecks.run(past, from.date(), future);
    RunId id = branch == SAME_NUMBERS ? from.run() : branched(from.run(), branch);
    Places places = Places.of(past);
    return new Continuation(from, past, new Replication(id, future.scenario(), places));
  }

  private static RunId branched(RunId id, int branch) {
    int runSeed = BranchSeed.of(id.seed(), branch, id.replicate());
    return new RunId(id.seed(), runSeed, id.point(), id.replicate());
  }

  /** Models of the run, once what the checkpoint holds has been read as a test. */
  public Models models() {
    Places places = run.places();
    Terrain terrain = Terrain.of(places.country(), places.grid(), run.scenario());
    from.world(run.scenario(), terrain);
    from.recording(run.scenario(), terrain);
    return new ContinuedModels(past, run.scenario(), terrain, Map.of(run.id().runSeed(), from));
  }
}

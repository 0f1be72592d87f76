package org.harmattan.experiment.fork;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Replication;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.Observer;
import org.harmattan.model.TimelineDecision;
import org.harmattan.model.TimelineDecision.Outcome;
import org.harmattan.model.simulation.MaliModel;
import org.harmattan.model.state.Streams;
import org.harmattan.model.state.Terrain;
import org.harmattan.model.state.World;
import org.harmattan.observe.Recording;
import org.harmattan.observe.RunRecorder;
import org.harmattan.results.checkpoint.Checkpoint;
import org.harmattan.scenario.DatedChanges;
import org.harmattan.scenario.Scenario;

/**
 * Models that go on from checkpoints under a scenario. A run with the seed of its checkpoint goes
 * on with that run's random streams, and so is that run where the scenario is the same; one with
 * another seed draws other numbers from the fork on.
 */
public final class ContinuedModels implements Models {
  private final Scenario past;
  private final Scenario scenario;
  private final Terrain terrain;
  private final Map<Integer, Checkpoint> origins;
  private final boolean reachDiffers;

  /**
   * Models of a future.
   *
   * @param past the scenario of the checkpoints
   * @param scenario the future, checked against it
   * @param terrain of that scenario
   * @param origins the checkpoint from which each run goes on, by the run's seed
   */
  public ContinuedModels(
      Scenario past, Scenario scenario, Terrain terrain, Map<Integer, Checkpoint> origins) {
    this.past = past;
    this.scenario = scenario;
    this.terrain = terrain;
    this.origins = new TreeMap<>(origins);
    this.reachDiffers = !scenario.parameters().reach().equals(past.parameters().reach());
  }

  @Override
  public Simulation create(int runSeed, Observer... observers) {
    Checkpoint origin = origins.get(runSeed);
    World world = origin.world(scenario, terrain);
    if (draws(runSeed, origin)) {
      world.renewStreams(runSeed);
    }
    world.adopt(DatedChanges.before(scenario, past, happened(world)));
    if (reachDiffers) {
      world.reach().rebuild(world.roster().all());
    }
    return new MaliModel(scenario, world, observers)::runDay;
  }

  private static List<String> happened(World world) {
    return world.decisions().stream()
        .filter(decision -> decision.outcome() == Outcome.FIRED)
        .map(TimelineDecision::id)
        .toList();
  }

  @Override
  public RunRecorder recorder(Replication run) {
    Checkpoint origin = origins.get(run.id().runSeed());
    Recording recording = origin.recording(scenario, terrain);
    Randomness random = draws(run.id().runSeed(), origin) ? recordStream(run) : recording.random();
    return RunRecorder.continuing(run.id(), scenario, run.places(), recording, random);
  }

  private static boolean draws(int runSeed, Checkpoint origin) {
    return runSeed != origin.run().runSeed();
  }

  @Override
  public Randomness stream(int runSeed, String name) {
    return new Streams(runSeed).stream(name);
  }
}

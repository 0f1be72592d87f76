package org.harmattan.gui;

import org.harmattan.experiment.Replication;
import org.harmattan.model.simulation.MaliModel;
import org.harmattan.model.state.Streams;
import org.harmattan.observe.FrameTaker;
import org.harmattan.observe.MapFrame;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunId;
import org.harmattan.observe.RunRecorder;
import org.harmattan.scenario.Scenario;

/**
 * One run under the window's eyes: the model with the same recorder as a run without a window, and
 * what the window shows of it. Watching draws no random number, so the run is the same.
 */
final class WatchedRun {
  private final Scenario scenario;
  private final Places places;
  private final MaliModel model;
  private final RunRecorder recorder;
  private final FrameTaker frames = new FrameTaker();
  private final RunLog log;

  /** A run before its start. */
  WatchedRun(Scenario scenario, Grounds grounds, long seed) {
    this.scenario = scenario;
    this.places = grounds.places(scenario);
    RunId id = Replication.of(scenario, places, seed, 1).get(0).id();
    this.recorder =
        new RunRecorder(id, scenario, places, new Streams(id.runSeed()).stream("public-record"));
    this.log = new RunLog(places);
    this.model =
        new MaliModel(scenario, grounds.terrain(scenario), id.runSeed(), recorder, frames, log);
  }

  Scenario scenario() {
    return scenario;
  }

  Places places() {
    return places;
  }

  MaliModel model() {
    return model;
  }

  /** Everything recorded, once the run is over. */
  RunRecorder recorder() {
    return recorder;
  }

  /** What has happened, in words. */
  RunLog log() {
    return log;
  }

  /** Whether the scenario's last day is over. */
  boolean over() {
    return !model.date().isBefore(scenario.end());
  }

  /** The map as it stands now. */
  MapFrame frame() {
    return frames.take(model);
  }
}

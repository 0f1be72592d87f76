package org.harmattan.gui;

import org.harmattan.experiment.Replication;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.simulation.MaliModel;
import org.harmattan.model.state.Streams;
import org.harmattan.observe.FrameTaker;
import org.harmattan.observe.MapFrame;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunId;
import org.harmattan.observe.RunRecorder;
import org.harmattan.observe.RunSeries;
import org.harmattan.observe.RunTally;
import org.harmattan.scenario.Scenario;

/**
 * One run under the window's eyes: the model with the same recorder as a run without a window, and
 * what the window shows of it. Watching draws no random number, so the run is the same.
 */
final class WatchedRun {
  private final Scenario opened;
  private final Places places;
  private final PlaceNames names;
  private final MaliModel model;
  private final RunRecorder recorder;
  private final FrameTaker frames = new FrameTaker();
  private final RunLog log;
  private final RunTally tally;
  private final MonthFrames history;
  private volatile RunSeries series;
  private volatile MapFrame last;

  /** A run before its start. */
  WatchedRun(Scenario scenario, Grounds grounds, long seed) {
    this.opened = scenario;
    this.places = grounds.places(scenario);
    RunId id = Replication.of(scenario, places, seed, 1).get(0).id();
    this.recorder = new RunRecorder(id, scenario, places, record(id));
    this.tally = new RunTally(scenario, places, record(id));
    this.names = new PlaceNames(places);
    this.log = new RunLog(places, names);
    this.history = new MonthFrames(frames, places.grid().size());
    this.model =
        new MaliModel(
            scenario,
            grounds.terrain(scenario),
            id.runSeed(),
            recorder,
            frames,
            log,
            tally,
            history);
  }

  /** The stream that decides what is recorded, as in a run without a window. */
  private static Randomness record(RunId id) {
    return new Streams(id.runSeed()).stream("public-record");
  }

  /** The scenario as it was opened. */
  Scenario opened() {
    return opened;
  }

  /** The scenario with what was added to its timeline while it ran. */
  Scenario scenario() {
    return model.scenario();
  }

  Places places() {
    return places;
  }

  /** How people would call the places. */
  PlaceNames names() {
    return names;
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
    return !model.date().isBefore(model.scenario().end());
  }

  /** The map as it stands now; also brings the series up to this day. */
  MapFrame frame() {
    series = tally.series(model);
    last = frames.take(model);
    return last;
  }

  /** The map that was taken last. */
  MapFrame lastFrame() {
    return last;
  }

  /** How the run had gone when its map was last taken. */
  RunSeries series() {
    return series;
  }

  /** How things stood at each month's end. */
  MonthFrames history() {
    return history;
  }
}

package org.harmattan.experiment;

import org.harmattan.mechanism.Randomness;
import org.harmattan.model.Observer;
import org.harmattan.observe.RunRecorder;

/**
 * Where the replications of a scenario get their model from: Mali's in use, a small one in tests.
 */
public interface Models {

  /** A model before its first day. */
  Simulation create(int runSeed, Observer... observers);

  /** A random stream of the run that no process of the model draws from. */
  Randomness stream(int runSeed, String name);

  /** What records a run. */
  default RunRecorder recorder(Replication run) {
    return new RunRecorder(run.id(), run.scenario(), run.places(), recordStream(run));
  }

  /** The stream that decides what of a run is recorded. */
  default Randomness recordStream(Replication run) {
    return stream(run.id().runSeed(), "public-record");
  }

  /** A model that runs day by day. */
  @FunctionalInterface
  interface Simulation {
    /** Simulates one day; false when the last day is over. */
    boolean runDay();
  }
}

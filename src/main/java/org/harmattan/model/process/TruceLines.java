package org.harmattan.model.process;

import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;

/**
 * A truce of former enemies freezes lines: the state's units do not walk in where the other side of
 * it holds more.
 */
final class TruceLines {
  private final World world;

  TruceLines(World world) {
    this.world = world;
  }

  /** Whether a bloc with which the state has a truce controls more of a locality than the state. */
  boolean closed(int locality) {
    double[] control = world.reach().control(locality);
    for (Bloc bloc : Bloc.nonState()) {
      boolean holdsMore = control[bloc.ordinal()] > control[Bloc.STATE.ordinal()];
      if (holdsMore && world.stances().truce(Bloc.STATE, bloc)) {
        return true;
      }
    }
    return false;
  }
}

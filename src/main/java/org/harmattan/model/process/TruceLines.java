package org.harmattan.model.process;

import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;

/** A truce freezes lines: the state's units do not walk in where the other side of it rules. */
final class TruceLines {
  private final World world;

  TruceLines(World world) {
    this.world = world;
  }

  /** Whether a locality is ruled by a bloc with which the state has a truce. */
  boolean closed(int locality) {
    double[] control = world.reach().control(locality);
    for (Bloc bloc : Bloc.nonState()) {
      boolean rules =
          world.doctrine(bloc).governance() > 0
              && control[bloc.ordinal()] > world.parameters().movement().governingControl();
      if (rules && world.stances().truce(Bloc.STATE, bloc)) {
        return true;
      }
    }
    return false;
  }
}

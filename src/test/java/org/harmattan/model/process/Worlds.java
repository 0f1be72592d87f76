package org.harmattan.model.process;

import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ViolenceType;
import org.harmattan.model.simulation.Runs;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;

/** Worlds on their first day, of 50 km, for tests of one process at a time. */
final class Worlds {
  private Worlds() {}

  /** The shipped scenario's first day, with values set as on the command line. */
  static World of(String... settings) {
    var model = Runs.model(Runs.coarse(settings), 11);
    model.start();
    model.world().nextDay();
    return model.world();
  }

  /** A process alone, for some days. */
  static void run(World world, Process process, int days) {
    for (int day = 0; day < days; day++) {
      process.run();
      world.nextDay();
    }
  }

  /** An attack of JNIM on the army that costs it so many soldiers. */
  static ConflictEvent attack(int place, int soldiers) {
    return event(place, Bloc.JNIM, Bloc.STATE, soldiers, 0);
  }

  /** A massacre by the state or its partners. */
  static ConflictEvent abuse(int place, int civilians) {
    return event(place, Bloc.STATE, Bloc.NEUTRAL, 0, civilians);
  }

  private static ConflictEvent event(int place, Bloc by, Bloc on, int soldiers, int civilians) {
    ViolenceType type = on == Bloc.NEUTRAL ? ViolenceType.ONE_SIDED : ViolenceType.STATE_BASED;
    return new ConflictEvent(1, 0, 0, place, type, by, on, "someone", 0, soldiers, civilians);
  }

  /** Sends away all units of the state's side. */
  static void disband(World world) {
    for (SecurityUnit unit : world.roster().forces()) {
      unit.change(-unit.strength());
    }
  }
}

package org.harmattan.model.process;

import java.io.Serializable;
import java.util.Arrays;
import org.harmattan.mechanism.Diversion;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;

/**
 * Mechanism 19, the militants' half: each week a bloc's command feels how hard its fighters are
 * pressed where they are. The harder, the more its cells turn to places that are thinly guarded,
 * and act there, so that the forces follow and the base is relieved.
 */
public final class MilitantCommandProcess implements Process {
  /** How hard each bloc was pressed when its command last looked. */
  private static final class Memory implements Serializable {
    private static final long serialVersionUID = 1L;
    final double[] pressure = new double[Bloc.values().length];
  }

  private final World world;
  private final double[] pressure;

  public MilitantCommandProcess(World world) {
    this.world = world;
    this.pressure = world.memories().of(Memory.class, Memory::new).pressure;
  }

  @Override
  public void run() {
    if (!world.has(Mechanism.DIVERSION)) {
      return;
    }
    double[] fighters = new double[pressure.length];
    Arrays.fill(pressure, 0);
    for (MilitantCell cell : world.roster().cells()) {
      int k = cell.bloc().ordinal();
      fighters[k] += cell.strength();
      pressure[k] += cell.strength() * world.reach().deterrence(cell.bloc(), cell.locality());
    }
    for (int k = 0; k < pressure.length; k++) {
      pressure[k] /= Math.max(1, fighters[k]);
    }
  }

  /** Mean deterrence where a bloc's fighters are, in [0, 1]; 0 with the mechanism off. */
  double pressure(Bloc bloc) {
    return pressure[bloc.ordinal()];
  }

  /** Factor on a bloc's interest in a locality, 1 or more. */
  double frontPull(Bloc bloc, int locality) {
    double pressed = pressure(bloc);
    return pressed == 0
        ? 1
        : Diversion.frontPull(
            world.parameters().diversion().frontOpening(),
            world.doctrine(bloc).diversion(),
            pressed,
            world.reach().deterrence(bloc, locality));
  }
}

package org.harmattan.model.process;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.mechanism.FissionFusion;
import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.Time;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Fission;

/** Mechanism 15: large cells fragment, cells of one group in one locality merge; nobody is lost. */
public final class FissionFusionProcess implements Process {
  private final World world;
  private final Fission parameters;
  private final Randomness random;
  private final int minimum;

  public FissionFusionProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().fission();
    this.random = world.stream("fission");
    this.minimum = (int) world.parameters().recruitment().minimumCell();
  }

  @Override
  public void run() {
    if (world.has(Mechanism.FISSION_FUSION)) {
      for (MilitantCell cell : new ArrayList<>(world.roster().cells())) {
        if (cell.strength() > 0 && !cell.underWay()) {
          fragment(cell);
          fuse(cell);
        }
      }
    }
    world.roster().removeEmpty(world.reach());
  }

  private void fragment(MilitantCell cell) {
    double expected =
        FissionFusion.expectedFragmentations(
            Time.WEEK_MONTHS, parameters.fragmentPerMonth(), cell.strength(), minimum);
    if (random.occurs(expected)) {
      int leaving = FissionFusion.fragment(random, cell.strength(), minimum);
      if (leaving > 0) {
        cell.change(-leaving);
        world.roster().addCell(cell.actor(), world.group(cell.actor()), cell.locality(), leaving);
      }
    }
  }

  private void fuse(MilitantCell cell) {
    List<Unit> here = world.roster().at(cell.locality());
    for (int u = 0; u < here.size(); u++) {
      if (here.get(u) instanceof MilitantCell other
          && other != cell
          && other.strength() > 0
          && !other.underWay()
          && other.actor().equals(cell.actor())
          && random.occurs(parameters.mergePerMonth() * Time.WEEK_MONTHS)) {
        cell.change(other.strength());
        other.change(-other.strength());
        return;
      }
    }
  }
}

package org.harmattan.model.process;

import org.harmattan.mechanism.Hazard;
import org.harmattan.model.state.Regime;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Mechanism;

/** Mechanism 21: legitimacy returns to its level between coups, which come by date. */
public final class RegimeProcess implements Process {
  private final World world;
  private final double kept;

  public RegimeProcess(World world) {
    this.world = world;
    this.kept = Hazard.kept(world.parameters().regime().recoveryPerMonth(), 1);
  }

  @Override
  public void run() {
    if (world.has(Mechanism.REGIME)) {
      Regime regime = world.regime();
      regime.setLegitimacy(Hazard.toward(regime.legitimacy(), regime.initialLegitimacy(), kept));
    }
  }
}

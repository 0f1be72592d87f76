package org.harmattan.model.process;

import java.io.Serializable;
import org.harmattan.mechanism.SelfExcitation;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Excitation;

/**
 * Mechanism 13, a diagnostic that is off by default: an attack from a locality makes further
 * attacks from there likelier for some days, as if success bred success.
 */
public final class SelfExcitationProcess implements Process {
  /** Attacks by locality: those remembered, and those of today. */
  private record Attacks(double[] remembered, int[] today) implements Serializable {}

  private final World world;
  private final Excitation parameters;
  private final boolean on;
  private final double[] remembered;
  private final int[] today;

  public SelfExcitationProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().excitation();
    this.on = world.has(Mechanism.SELF_EXCITATION);
    int n = world.terrain().size();
    Attacks attacks =
        world.memories().of(Attacks.class, () -> new Attacks(new double[n], new int[n]));
    this.remembered = attacks.remembered();
    this.today = attacks.today();
  }

  /** One day: yesterday's attacks are remembered, older ones fade. */
  @Override
  public void run() {
    if (!on) {
      return;
    }
    for (int i = 0; i < remembered.length; i++) {
      if (remembered[i] > 0 || today[i] > 0) {
        remembered[i] =
            SelfExcitation.remembered(remembered[i], today[i], 1, parameters.memoryDays());
        today[i] = 0;
      }
    }
  }

  /** Notes an attack by a cell from a locality. */
  void attacked(int locality) {
    today[locality]++;
  }

  /** Attacks a day of a cell; the cells of a locality share what earlier attacks add. */
  double ratePerDay(double backgroundPerDay, MilitantCell cell) {
    double excited = on ? remembered[cell.locality()] : 0;
    if (excited == 0) {
      return backgroundPerDay;
    }
    int sharing = 0;
    for (Unit unit : world.roster().at(cell.locality())) {
      sharing += unit.cell() && unit.strength() > 0 ? 1 : 0;
    }
    return SelfExcitation.ratePerDay(
        backgroundPerDay,
        parameters.branchingRatio() / Math.max(1, sharing),
        excited,
        parameters.memoryDays());
  }
}

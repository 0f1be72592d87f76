package org.harmattan.model.process;

import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.Time;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Mechanism;

/**
 * Fighters of blocs that seek new ground go home, tired or deserting (part of mechanism 5), at the
 * rate δ (1 − c) with c their bloc's control: nobody deserts a winner. So where nobody is in
 * control the number of fighters tends to r S/(r + δ + losses) of the supply S of the people.
 */
public final class TurnoverProcess implements Process {
  private final World world;
  private final Randomness random;
  private final double leavingPerWeek;

  public TurnoverProcess(World world) {
    this.world = world;
    this.random = world.stream("turnover");
    this.leavingPerWeek = world.parameters().recruitment().turnoverPerMonth() * Time.WEEK_MONTHS;
  }

  /** One week. */
  @Override
  public void run() {
    if (!world.has(Mechanism.RECRUITMENT) || leavingPerWeek == 0) {
      return;
    }
    for (MilitantCell cell : world.roster().cells()) {
      if (world.doctrine(cell.bloc()).expansion() > 0) {
        double control = world.reach().control(cell.locality())[cell.bloc().ordinal()];
        double leaving = cell.strength() * leavingPerWeek * (1 - control);
        int gone = Math.min(cell.strength(), random.poisson(leaving));
        world.people().demobilise(cell.locality(), gone);
        cell.change(-gone);
      }
    }
  }
}

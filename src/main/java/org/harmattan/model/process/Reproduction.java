package org.harmattan.model.process;

import java.io.Serializable;
import org.harmattan.mechanism.ReproductionNumber;
import org.harmattan.mechanism.Time;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;

/**
 * The reproduction numbers of organised presence as they are now. Reading them changes nothing but
 * the starting point of the next estimate, which is kept for four weeks so that it does not depend
 * on how often somebody asks.
 */
public final class Reproduction {
  /** The last estimate, and the leading vector from which the next one starts. */
  private static final class Estimate implements Serializable {
    private static final long serialVersionUID = 1L;
    final double[] leading;
    int day = -1;
    double basic = Double.NaN;

    Estimate(double[] leading) {
      this.leading = leading;
    }
  }

  /** In four weeks the leading vector changes so little that one step follows it to 0.2 %. */
  private static final int ITERATIONS = 1;

  private static final int STEP_DAYS = 4 * Time.WEEK_DAYS;

  private final World world;
  private final ContagionProcess contagion;
  private final Estimate last;

  public Reproduction(World world, ContagionProcess contagion) {
    this.world = world;
    this.contagion = contagion;
    this.last =
        world.memories().of(Estimate.class, () -> new Estimate(contagion.leadingAtFirst().clone()));
  }

  /**
   * R0 of the reference bloc with today's grievance, service and deterrence, at most every four
   * weeks.
   */
  public double basic() {
    if (last.day < 0 || world.day() - last.day >= STEP_DAYS) {
      last.day = Math.max(0, world.day());
      last.basic = estimate();
    }
    return last.basic;
  }

  private double estimate() {
    int n = world.terrain().size();
    double[] transmission = new double[n];
    double[] monthsPresent = new double[n];
    for (int i = 0; i < n; i++) {
      transmission[i] = contagion.transmissionPerMonth() * contagion.susceptibility(Bloc.JNIM, i);
      monthsPresent[i] = 1 / contagion.clearancePerMonth(Bloc.JNIM, i);
    }
    return ReproductionNumber.spectralRadius(
        world.presence().coupling(), transmission, monthsPresent, last.leading, 0, ITERATIONS);
  }

  /** State service of a locality as contagion meets it: with thin state off the same everywhere. */
  public double service(int locality) {
    return contagion.service(locality);
  }

  /** R of a bloc's presences; not a number where it has none or does not spread by contagion. */
  public double effective(Bloc bloc) {
    double expansion = bloc == Bloc.STATE ? 0 : world.doctrine(bloc).expansion();
    if (expansion == 0 || world.presence().count(bloc) == 0) {
      return Double.NaN;
    }
    double arising = 0;
    double cleared = 0;
    for (int i = 0; i < world.terrain().size(); i++) {
      if (world.presence().at(bloc, i)) {
        cleared += contagion.clearancePerMonth(bloc, i);
      } else {
        double pressure = world.presence().pressure(bloc, i);
        arising += pressure > 0 ? contagion.susceptibility(bloc, i) * pressure : 0;
      }
    }
    return ReproductionNumber.effective(
        arising * expansion * contagion.transmissionPerMonth(), cleared);
  }
}

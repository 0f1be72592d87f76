package org.harmattan.model.process;

import org.harmattan.mechanism.HumanitarianAccess;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.ForceKind;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.HumanitarianAid;

/**
 * Mechanism 25: aid reaches people the less, the more violence is remembered, the fewer flights
 * there are (a UN mission brings many), and the more of the roads armed groups control. Where it
 * does not reach them harm angers them more, and more of them leave.
 */
public final class AccessProcess implements Process {
  private final World world;
  private final HumanitarianAid parameters;
  private final boolean on;

  public AccessProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().access();
    this.on = world.has(Mechanism.ACCESS);
  }

  /** One week. */
  @Override
  public void run() {
    if (!on) {
      return;
    }
    double airlift = airlift();
    double[] access = world.society().access;
    for (int i = 0; i < access.length; i++) {
      double byViolenceAndAir =
          HumanitarianAccess.access(
              rememberedHarm(i), parameters.halfHarm(), airlift, parameters.airDependence());
      double[] control = world.reach().control(i);
      double blocked = control[Bloc.JNIM.ordinal()] + control[Bloc.IS.ordinal()];
      access[i] =
          byViolenceAndAir * HumanitarianAccess.roadFactor(parameters.roadDependence(), blocked);
    }
  }

  /** Factor by which lost access raises grievance's growth and flight in a locality. */
  double deprivation(int i) {
    return on
        ? HumanitarianAccess.deprivationFactor(parameters.largestRise(), world.society().access[i])
        : 1;
  }

  private double airlift() {
    double mission = 0;
    for (SecurityUnit unit : world.roster().forces()) {
      mission += unit.traits().kind() == ForceKind.UN ? unit.strength() : 0;
    }
    return HumanitarianAccess.airlift(
        parameters.ownFlights(), mission, parameters.missionSoldiers());
  }

  private double rememberedHarm(int i) {
    double harm = 0;
    for (double[] byPerpetrator : world.harm().memory) {
      harm += byPerpetrator[i];
    }
    return harm;
  }
}

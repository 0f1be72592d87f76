package org.harmattan.model.process;

import org.harmattan.mechanism.Hazard;
import org.harmattan.mechanism.SpillOver;
import org.harmattan.mechanism.Time;
import org.harmattan.model.state.BorderZones;
import org.harmattan.model.state.Borderland;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Borders;

/**
 * Mechanism 24: militant presence along a border presses on the neighbour and makes a sanctuary
 * there, where the neighbour does not cooperate; a sanctuary hides the cells along the border.
 * Pressure passes on to countries beyond a neighbour: the corridor to the coast.
 */
public final class SpillOverProcess implements Process {
  private final World world;
  private final Borders parameters;
  private final double pressureKept;

  public SpillOverProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().borders();
    this.pressureKept = Hazard.kept(parameters.pressureDecayPerMonth(), Time.LONG_STEP_MONTHS);
  }

  /** Every 30 days. */
  @Override
  public void run() {
    if (!world.has(Mechanism.SPILL_OVER)) {
      return;
    }
    Borderland borderland = world.borderland();
    BorderZones zones = borderland.zones();
    double[] presence = presence(zones);
    double[] before = borderland.pressure.clone();
    for (int n = 0; n < zones.neighbours(); n++) {
      double added =
          zones.size(n) > 0
              ? added(presence[n], borderland.cooperation[n])
              : passedOn(zones, n, before);
      borderland.pressure[n] = before[n] * pressureKept + added * Time.LONG_STEP_MONTHS;
      borderland.sanctuary[n] =
          SpillOver.sanctuary(
              borderland.sanctuary[n],
              presence[n],
              borderland.cooperation[n],
              parameters.sanctuaryPerMonth(),
              Time.LONG_STEP_MONTHS);
      borderland.exposure[n] =
          SpillOver.exposureFactor(parameters.hiding(), borderland.sanctuary[n]);
    }
  }

  private double added(double presence, double cooperation) {
    return SpillOver.pressurePerMonth(parameters.pressurePerMonth(), presence, cooperation);
  }

  /** What reaches a country beyond others is a share of the pressure on each of those. */
  private double passedOn(BorderZones zones, int neighbour, double[] pressure) {
    double sum = 0;
    for (int over : zones.over(neighbour)) {
      sum += pressure[over];
    }
    return SpillOver.passedOnPerMonth(
        sum,
        parameters.passShare(),
        parameters.pressureDecayPerMonth(),
        world.borderland().cooperation[neighbour]);
  }

  /** Share of the localities along each border where JNIM's line or IS is present. */
  private double[] presence(BorderZones zones) {
    double[] share = new double[zones.neighbours()];
    for (int i = 0; i < world.terrain().size(); i++) {
      int zone = zones.zoneOf(i);
      boolean present = world.presence().at(Bloc.JNIM, i) || world.presence().at(Bloc.IS, i);
      if (zone >= 0 && present) {
        share[zone] += 1.0 / zones.size(zone);
      }
    }
    return share;
  }
}

package org.harmattan.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.harmattan.geography.Neighbour;
import org.harmattan.model.NeighbourView;
import org.harmattan.model.RegimeView;
import org.harmattan.model.TalksState;
import org.harmattan.observe.MonthState;
import org.harmattan.observe.MonthState.Spread;
import org.harmattan.observe.MonthState.Units;
import org.harmattan.observe.MonthState.Zone;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.TimelineEvent.Policy;

/** Made-up months: forces, regime, neighbours, zones and spread that drift. */
final class SyntheticMonths {
  private SyntheticMonths() {}

  static List<MonthState> of(int months, Random random) {
    List<MonthState> states = new ArrayList<>();
    double legitimacy = 0.5;
    for (int month = 0; month < months; month++) {
      legitimacy = Math.max(0, Math.min(1, legitimacy + 0.015 * random.nextGaussian()));
      states.add(month(month / (double) months, legitimacy, random));
    }
    return states;
  }

  private static MonthState month(double time, double legitimacy, Random random) {
    double alert = Math.abs(Math.sin(9 * time + random.nextGaussian() * 0.02));
    EnumSet<Policy> policies = EnumSet.noneOf(Policy.class);
    return new MonthState(
        units(time, random),
        new RegimeView(legitimacy, 1, alert, (int) (3 * time), TalksState.NONE, policies),
        neighbours(time),
        zones(time),
        spread(time, random),
        SyntheticRuns.country().regions().stream().map(region -> 1 - 0.4 * time).toList());
  }

  private static List<Units> units(double time, Random random) {
    List<Units> units = new ArrayList<>();
    int strength = (int) (500 + 4000 * time + 50 * random.nextGaussian());
    for (Bloc bloc : Bloc.armed()) {
      int share = bloc == Bloc.STATE ? 4 : 1;
      units.add(new Units(bloc.ordinal(), bloc, bloc.id(), 10, share * strength));
    }
    return units;
  }

  private static List<NeighbourView> neighbours(double time) {
    List<NeighbourView> views = new ArrayList<>();
    for (Neighbour neighbour : SyntheticRuns.country().neighbours()) {
      double pull = 1.0 / (1 + views.size());
      views.add(new NeighbourView(neighbour.id(), 8 * time * pull, 0.4 * time * pull));
    }
    return views;
  }

  private static List<Zone> zones(double time) {
    double[] shares = {0.4 - 0.2 * time, 0.2, 0.2, 0.1, 0.1 + 0.2 * time};
    List<Zone> zones = new ArrayList<>();
    for (int region = 0; region < SyntheticRuns.country().regions().size(); region++) {
      for (int zone = 1; zone <= shares.length; zone++) {
        zones.add(new Zone(region, zone, shares[zone - 1], shares[zone - 1]));
      }
    }
    return zones;
  }

  private static List<Spread> spread(double time, Random random) {
    List<Spread> spread = new ArrayList<>();
    for (Bloc bloc : Bloc.nonState()) {
      double effective = 1.5 - 0.6 * time + 0.05 * random.nextGaussian();
      boolean spreads = bloc.militant();
      spread.add(
          new Spread(
              bloc,
              bloc == Bloc.JNIM ? 1.8 - 0.2 * time : Double.NaN,
              spreads ? effective : Double.NaN,
              spreads ? (int) (200 + 900 * time) : 50));
    }
    return spread;
  }
}

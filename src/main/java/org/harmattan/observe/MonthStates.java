package org.harmattan.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.geography.Locality;
import org.harmattan.model.ModelView;
import org.harmattan.model.UnitView;
import org.harmattan.observe.MonthState.Spread;
import org.harmattan.observe.MonthState.Units;
import org.harmattan.observe.MonthState.Zone;
import org.harmattan.scenario.Bloc;

/** Reads what stands at a month's end from the model. */
final class MonthStates {
  private static final int ZONES = 5;

  private final int[] regionOf;
  private final int regions;

  MonthStates(Places places) {
    this.regionOf = places.grid().localities().stream().mapToInt(Locality::region).toArray();
    this.regions = places.country().regions().size();
  }

  MonthState read(ModelView model) {
    return new MonthState(
        units(model),
        model.regime(),
        model.neighbours(),
        zones(model),
        spread(model),
        access(model));
  }

  private List<Units> units(ModelView model) {
    List<Map<String, Units>> byRegion = new ArrayList<>();
    for (int region = 0; region < regions; region++) {
      byRegion.add(new TreeMap<>());
    }
    for (UnitView unit : model.units()) {
      int region = regionOf[unit.locality()];
      if (unit.strength() > 0) {
        Units one = new Units(region, unit.bloc(), unit.actor(), 1, unit.strength());
        String key = unit.bloc().ordinal() + unit.actor();
        byRegion.get(region).merge(key, one, MonthStates::sum);
      }
    }
    return byRegion.stream().flatMap(actors -> actors.values().stream()).toList();
  }

  private static Units sum(Units a, Units b) {
    return new Units(
        a.region(), a.bloc(), a.actor(), a.units() + b.units(), a.strength() + b.strength());
  }

  private List<Zone> zones(ModelView model) {
    double[][] area = new double[regions][ZONES + 1];
    double[][] people = new double[regions][ZONES + 1];
    for (int i = 0; i < regionOf.length; i++) {
      int zone = model.controlZone(i);
      double living = model.population(i);
      add(area[regionOf[i]], zone, 1);
      add(people[regionOf[i]], zone, living);
    }
    List<Zone> zones = new ArrayList<>();
    for (int region = 0; region < regions; region++) {
      for (int zone = 1; zone <= ZONES; zone++) {
        double areaShare = area[region][zone] / Math.max(1, area[region][0]);
        double peopleShare =
            people[region][0] > 0 ? people[region][zone] / people[region][0] : areaShare;
        zones.add(new Zone(region, zone, areaShare, peopleShare));
      }
    }
    return zones;
  }

  /** Adds to a zone, and to the total at index 0. */
  private static void add(double[] sums, int zone, double amount) {
    sums[zone] += amount;
    sums[0] += amount;
  }

  private List<Spread> spread(ModelView model) {
    List<Spread> spread = new ArrayList<>();
    for (Bloc bloc : Bloc.nonState()) {
      int localities = 0;
      for (int i = 0; i < regionOf.length; i++) {
        localities += model.present(bloc, i) ? 1 : 0;
      }
      double basic = bloc == Bloc.JNIM ? model.basicReproductionNumber() : Double.NaN;
      spread.add(new Spread(bloc, basic, model.effectiveReproductionNumber(bloc), localities));
    }
    return spread;
  }

  private List<Double> access(ModelView model) {
    double[] reached = new double[regions];
    double[] people = new double[regions];
    for (int i = 0; i < regionOf.length; i++) {
      double living = model.population(i);
      reached[regionOf[i]] += living * model.humanitarianAccess(i);
      people[regionOf[i]] += living;
    }
    List<Double> access = new ArrayList<>();
    for (int region = 0; region < regions; region++) {
      access.add(people[region] > 0 ? reached[region] / people[region] : Double.NaN);
    }
    return access;
  }
}

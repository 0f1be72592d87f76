package org.harmattan.observe;

import org.harmattan.geography.Locality;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.model.ModelView;
import org.harmattan.scenario.Bloc;

/**
 * Means of influence, control and allegiance over a region's localities, weighted by area (each
 * locality alike), by inhabited area, or by people.
 *
 * <p>Where a region has nobody left, the weights by people and by inhabited area fall back to area;
 * a region without a locality is neutral: so each measure always sums to 1 over the blocs.
 */
final class TerritoryMeasures {
  private static final Bloc[] BLOCS = Bloc.values();
  private static final int MEASURES = Measure.values().length;

  private final int[] regionOf;
  private final int regions;

  TerritoryMeasures(LocalityGrid grid, int regions) {
    this.regionOf = grid.localities().stream().mapToInt(Locality::region).toArray();
    this.regions = regions;
  }

  /** Writes the model's present state as one month of the series. */
  void record(ModelView model, InfluenceSeries series, int month) {
    Weights weights = new Weights(model);
    for (Bloc bloc : BLOCS) {
      double[][] shares = shares(model, bloc, weights);
      for (int region = 0; region < regions; region++) {
        for (Measure measure : Measure.values()) {
          double share = shares[region][measure.ordinal()];
          boolean empty = weights.area[region] == 0;
          series.set(month, region, bloc, measure, empty ? nobody(bloc) : share);
        }
      }
    }
  }

  private static double nobody(Bloc bloc) {
    return bloc == Bloc.NEUTRAL ? 1 : 0;
  }

  private double[][] shares(ModelView model, Bloc bloc, Weights weights) {
    double[][] shares = new double[regions][MEASURES];
    for (int i = 0; i < regionOf.length; i++) {
      double area = weights.ofArea(i);
      double inhabited = weights.ofInhabitedArea(i);
      double people = weights.ofPeople(i);
      double influence = model.influence(bloc, i);
      double control = model.control(bloc, i);
      double[] sum = shares[regionOf[i]];
      sum[Measure.INFLUENCE_AREA.ordinal()] += area * influence;
      sum[Measure.INFLUENCE_INHABITED_AREA.ordinal()] += inhabited * influence;
      sum[Measure.INFLUENCE_POPULATION.ordinal()] += people * influence;
      sum[Measure.CONTROL_AREA.ordinal()] += area * control;
      sum[Measure.CONTROL_POPULATION.ordinal()] += people * control;
      sum[Measure.ALLEGIANCE.ordinal()] += people * model.allegiance(bloc, i);
    }
    return shares;
  }

  /** Sums by region, and from them each locality's share in its region. */
  private final class Weights {
    private final double[] people = new double[regionOf.length];
    private final double[] area = new double[regions];
    private final double[] inhabitedArea = new double[regions];
    private final double[] population = new double[regions];

    Weights(ModelView model) {
      for (int i = 0; i < regionOf.length; i++) {
        people[i] = model.population(i);
        area[regionOf[i]] += 1;
        inhabitedArea[regionOf[i]] += people[i] > 0 ? 1 : 0;
        population[regionOf[i]] += people[i];
      }
    }

    double ofArea(int i) {
      return 1 / area[regionOf[i]];
    }

    double ofInhabitedArea(int i) {
      double sum = inhabitedArea[regionOf[i]];
      return sum == 0 ? ofArea(i) : (people[i] > 0 ? 1 : 0) / sum;
    }

    double ofPeople(int i) {
      double sum = population[regionOf[i]];
      return sum == 0 ? ofArea(i) : people[i] / sum;
    }
  }
}

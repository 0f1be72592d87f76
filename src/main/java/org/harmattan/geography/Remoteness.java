package org.harmattan.geography;

import java.util.Arrays;

/**
 * How far a cell is from services and garrisons:
 *
 * <pre>
 * remoteness = min over towns of ( road distance + 30 km · max(0, ln(P₁/P)) )
 * </pre>
 *
 * <p>P is the town's population, {@value #UNKNOWN_POPULATION} where the data give none; P₁ =
 * {@value #FULL_SERVICE_POPULATION}, about the size of the regions' capitals, serves without a
 * detour. A town a tenth as large counts as 69 km farther away. The factor is an assumption.
 */
final class Remoteness {
  static final double FULL_SERVICE_POPULATION = 100_000;
  static final double UNKNOWN_POPULATION = 5_000;
  static final double KM_PER_E_FOLD = 30;

  private Remoteness() {}

  /** Remoteness of each cell in km. */
  static double[] km(Country country, Tessellation cells, RoadGraph roads) {
    double[] km = new double[cells.size()];
    Arrays.fill(km, Double.POSITIVE_INFINITY);
    for (Town town : country.towns()) {
      int cell = cells.cellOf(town, country);
      km[cell] = Math.min(km[cell], handicapKm(town));
    }
    roads.spread(km, Double.MAX_VALUE);
    return km;
  }

  static double handicapKm(Town town) {
    double population = town.population().orElse((long) UNKNOWN_POPULATION);
    return KM_PER_E_FOLD * Math.max(0, StrictMath.log(FULL_SERVICE_POPULATION / population));
  }
}

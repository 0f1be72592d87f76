package org.harmattan.geography;

import java.util.Arrays;

/**
 * Who herds and who tills, and where they meet, from covariates only: how densely the land around
 * is peopled, and whether a river or a wetland lies near open range.
 *
 * <pre>
 * o = m + (1 − m) / (1 + (D/D₀)²)    herding lives off land that few people till
 * s = o + w R (½ − o)                water beside open range draws both communities
 * w = 1 / (1 + (d/L)²),   R = min(1, 2 · mean of 1 / (1 + (D/D₁)²))
 * K = x / (x + x½),   x = R · 4 s (1 − s) · s D · (1 − s) D
 * </pre>
 *
 * <p>D is the density within 150 km, weighted to about 60 km, in people per km²; m = {@value
 * #LEAST_SHARE} the herders of the densest farmland; D₀ = {@value #TILLED_PER_KM2} and D₁ = {@value
 * #OPEN_RANGE_PER_KM2} per km² the densities at which land is half tilled and half open range; the
 * mean is over the land within 600 km, weighted to about 250 km, a season's walk, and R is full
 * where half of that is range; d is the distance to the nearest river or wetland, L = {@value
 * #PASTURE_KM} km. So s is near 1 in the desert, small in the farming belt, and tends to one half
 * where the herds of the desert's edge and the farmers of the flood plain use the same banks.
 *
 * <p>K is contested pasture: many herders and many farmers, in parts alike, beside open range; x½ =
 * {@value #HALF_CONTEST} is the product of both densities at which it is one half. Benjaminsen and
 * Ba 2009 (abstract) find such conflict where fields close the herds' ways to the pasture. No
 * survey gives share or contest by place: forms and values are assumptions.
 */
final class Pastoralism {
  static final double LEAST_SHARE = 0.04;
  static final double TILLED_PER_KM2 = 5;
  static final double OPEN_RANGE_PER_KM2 = 4;
  static final double PASTURE_KM = 40;
  static final double HALF_CONTEST = 60;
  private static final double LIVING_SPACE_KM = 150;
  private static final double SEASONAL_WALK_KM = 600;

  private final double[] density;
  private final double[] range;
  private final double[] shares;

  /**
   * Surveys the cells.
   *
   * @param people in each cell
   */
  Pastoralism(Country country, Tessellation cells, long[] people) {
    double cellKm2 = cells.frame().cellKm() * cells.frame().cellKm();
    double[] local = Arrays.stream(people).mapToDouble(n -> n / cellKm2).toArray();
    density = smooth(cells, local, LIVING_SPACE_KM);
    double[] open =
        Arrays.stream(density).map(d -> Settlement.falling(d, OPEN_RANGE_PER_KM2)).toArray();
    range = smooth(cells, open, SEASONAL_WALK_KM);
    Segments rivers = Segments.of(country.rivers().stream().map(Line::course).toList());
    shares = new double[people.length];
    for (int cell = 0; cell < shares.length; cell++) {
      double waterKm = rivers.distanceKm(cells.xKm(cell), cells.yKm(cell));
      for (Wetland wetland : country.wetlands()) {
        waterKm = Math.min(waterKm, wetland.distanceKm(cells.xKm(cell), cells.yKm(cell)));
      }
      shares[cell] = share(density[cell], waterKm, range[cell]);
    }
  }

  /** The share s of herders in a cell, 0 to 1. */
  double share(int cell) {
    return shares[cell];
  }

  /** How contested a cell's pasture is: K, 0 to 1. */
  double contested(int cell) {
    return contested(density[cell], shares[cell], range[cell]);
  }

  /**
   * The share s.
   *
   * @param densityPerKm2 D
   * @param waterKm d
   * @param rangeShare mean share of open range in the land around, 0 to 1
   */
  static double share(double densityPerKm2, double waterKm, double rangeShare) {
    double open =
        LEAST_SHARE + (1 - LEAST_SHARE) * Settlement.falling(densityPerKm2, TILLED_PER_KM2);
    double meeting = Settlement.falling(waterKm, PASTURE_KM) * Math.min(1, 2 * rangeShare);
    return open + meeting * (0.5 - open);
  }

  /**
   * Contested pasture K.
   *
   * @param densityPerKm2 D
   * @param share s
   * @param rangeShare mean share of open range in the land around, 0 to 1
   */
  static double contested(double densityPerKm2, double share, double rangeShare) {
    double mixed = 4 * share * (1 - share);
    double herders = share * densityPerKm2;
    double farmers = (1 - share) * densityPerKm2;
    double meeting = Math.min(1, 2 * rangeShare) * mixed * herders * farmers;
    return meeting / (meeting + HALF_CONTEST);
  }

  /** The mean over the land within a radius, weighted by (1 − (d/radius)²)². */
  static double[] smooth(Tessellation cells, double[] values, double radiusKm) {
    int reach = (int) Math.floor(radiusKm / cells.frame().cellKm());
    double[][] kernel = kernel(reach, radiusKm / cells.frame().cellKm());
    double[] smoothed = new double[values.length];
    for (int cell = 0; cell < values.length; cell++) {
      smoothed[cell] = mean(cells, values, cell, kernel, reach);
    }
    return smoothed;
  }

  private static double mean(
      Tessellation cells, double[] values, int cell, double[][] kernel, int reach) {
    double sum = 0;
    double weights = 0;
    for (int down = -reach; down <= reach; down++) {
      for (int right = -reach; right <= reach; right++) {
        int other = cells.at(cells.column(cell) + right, cells.row(cell) + down);
        if (other >= 0) {
          double weight = kernel[down + reach][right + reach];
          sum += weight * values[other];
          weights += weight;
        }
      }
    }
    return sum / weights;
  }

  private static double[][] kernel(int reach, double radiusCells) {
    double[][] kernel = new double[2 * reach + 1][2 * reach + 1];
    for (int down = -reach; down <= reach; down++) {
      for (int right = -reach; right <= reach; right++) {
        double squared = (down * down + right * right) / (radiusCells * radiusCells);
        double inside = Math.max(0, 1 - squared);
        kernel[down + reach][right + reach] = inside * inside;
      }
    }
    return kernel;
  }
}

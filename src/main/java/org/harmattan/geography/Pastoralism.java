package org.harmattan.geography;

import java.util.Arrays;

/**
 * The share of people who belong to the herding community, from two covariates only: how densely
 * the land around is peopled, and whether a river runs near open range.
 *
 * <pre>
 * o = m + (1 − m) / (1 + (D/D₀)²)    herding lives off land that few people till
 * s = o + r R (½ − o)                a river beside open range draws both communities
 * r = 1 / (1 + (d/L)²),   R = min(1, 2 · mean of 1 / (1 + (D/D₁)²))
 * </pre>
 *
 * <p>D is the density within 150 km, weighted to about 60 km, in people per km²; m = {@value
 * #LEAST_SHARE} the herders of the densest farmland; D₀ = {@value #TILLED_PER_KM2} and D₁ = {@value
 * #OPEN_RANGE_PER_KM2} per km² the densities at which land is half tilled and half open range; the
 * mean is over the land within 600 km, weighted to about 250 km, a season's walk, and R is full
 * where half of that is range; d is the distance to the nearest river, L = {@value
 * #RIVER_PASTURE_KM} km. So s is near 1 in the desert, 0.2 to 0.4 in the farming belt, and tends to
 * one half where the herds of the desert's edge and the farmers of the flood plain use the same
 * banks: around the inner Niger delta and along the bend. No survey gives this share by place: form
 * and values are assumptions.
 */
final class Pastoralism {
  static final double LEAST_SHARE = 0.2;
  static final double TILLED_PER_KM2 = 5;
  static final double OPEN_RANGE_PER_KM2 = 4;
  static final double RIVER_PASTURE_KM = 40;
  private static final double LIVING_SPACE_KM = 150;
  private static final double SEASONAL_WALK_KM = 600;

  private Pastoralism() {}

  /** The share s in each cell, 0 to 1. */
  static double[] shares(Tessellation cells, long[] people, Segments rivers) {
    double cellKm2 = cells.frame().cellKm() * cells.frame().cellKm();
    double[] local = Arrays.stream(people).mapToDouble(n -> n / cellKm2).toArray();
    double[] density = smooth(cells, local, LIVING_SPACE_KM);
    double[] openRange =
        Arrays.stream(density).map(d -> Settlement.falling(d, OPEN_RANGE_PER_KM2)).toArray();
    double[] rangeAround = smooth(cells, openRange, SEASONAL_WALK_KM);
    double[] shares = new double[people.length];
    for (int cell = 0; cell < shares.length; cell++) {
      double riverKm = rivers.distanceKm(cells.xKm(cell), cells.yKm(cell));
      shares[cell] = share(density[cell], riverKm, rangeAround[cell]);
    }
    return shares;
  }

  /**
   * The share s.
   *
   * @param densityPerKm2 D
   * @param riverKm d
   * @param rangeShare mean share of open range in the land around, 0 to 1
   */
  static double share(double densityPerKm2, double riverKm, double rangeShare) {
    double open =
        LEAST_SHARE + (1 - LEAST_SHARE) * Settlement.falling(densityPerKm2, TILLED_PER_KM2);
    double meeting = Settlement.falling(riverKm, RIVER_PASTURE_KM) * Math.min(1, 2 * rangeShare);
    return open + meeting * (0.5 - open);
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

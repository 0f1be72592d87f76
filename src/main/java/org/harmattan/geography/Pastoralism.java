package org.harmattan.geography;

/**
 * The share of people who belong to the herding community, from two covariates only: how densely
 * the land around is peopled, and how near river pasture is to open range.
 *
 * <pre>
 * o = D₀ / (D₀ + D)                 how open the range is; D people per km² within 100 km
 * s = 1 − (1 − o)(1 − b r O)        O mean of o within 200 km, r = 1 / (1 + (d/30 km)²)
 * </pre>
 *
 * <p>Herding lives off land that few people till, so o is near 1 in the desert and near 0.2 in the
 * farming belt. Where a river (d km away) has open range within a season's walk, herds come to its
 * pasture in the dry months and s lies above o: so the fringe of the inner Niger delta is mixed. b
 * = {@value #RIVER_PULL} is the greatest such pull. D₀ = {@value #EVEN_DENSITY_PER_KM2} per km² is
 * the density at which both communities are as many. No survey gives this share by place: form and
 * values are assumptions.
 */
final class Pastoralism {
  static final double EVEN_DENSITY_PER_KM2 = 8;
  static final double RIVER_PULL = 0.6;
  private static final double LIVING_SPACE_KM = 100;
  private static final double SEASONAL_WALK_KM = 200;
  private static final double RIVER_PASTURE_KM = 30;

  private Pastoralism() {}

  /** The share s in each cell, 0 to 1. */
  static double[] shares(Tessellation cells, long[] people, Segments rivers) {
    double cellKm2 = cells.frame().cellKm() * cells.frame().cellKm();
    double[] density = new double[cells.size()];
    for (int cell = 0; cell < density.length; cell++) {
      density[cell] = people[cell] / cellKm2;
    }
    double[] open = smooth(cells, density, LIVING_SPACE_KM);
    for (int cell = 0; cell < open.length; cell++) {
      open[cell] = EVEN_DENSITY_PER_KM2 / (EVEN_DENSITY_PER_KM2 + open[cell]);
    }
    double[] range = smooth(cells, open, SEASONAL_WALK_KM);
    double[] shares = new double[open.length];
    for (int cell = 0; cell < shares.length; cell++) {
      double riverKm = rivers.distanceKm(cells.xKm(cell), cells.yKm(cell));
      double pull = RIVER_PULL * Settlement.falling(riverKm, RIVER_PASTURE_KM) * range[cell];
      shares[cell] = 1 - (1 - open[cell]) * (1 - pull);
    }
    return shares;
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

package org.harmattan.mechanism;

/**
 * Coupling of localities along roads (mechanism 2).
 *
 * <pre>  w_ij = exp(−d_ij / ℓ) (N_j / N̄)^ζ,  w_ii = 0,  0 where nobody lives</pre>
 *
 * with d road distance, ℓ range (20–100 km, at least two cells), N population, N̄ its mean over all
 * localities, ζ population exponent (0–1). Above 0, ζ starves the thinly peopled north. The matrix
 * is cut where exp(−d/ℓ) falls below a stated share and scaled to spectral radius 1.
 *
 * <p>Source: after Zhukov 2012 (abstract): road distance explains the spread of insurgent violence
 * better than straight-line distance; near repeats at 20 km (PNAS 2019, abstract).
 */
public final class RoadCoupling {
  private RoadCoupling() {}

  /**
   * Weight of a source on its neighbour.
   *
   * @param roadKm d, kilometres by road
   * @param rangeKm ℓ, kilometres
   * @param relativePopulation N_j / N̄ of the source; 0 gives no coupling
   * @param populationExponent ζ, 0 to 1
   */
  public static double weight(
      double roadKm, double rangeKm, double relativePopulation, double populationExponent) {
    if (!(relativePopulation > 0)) {
      return 0;
    }
    double byDistance = StrictMath.exp(-roadKm / rangeKm);
    return populationExponent == 0
        ? byDistance
        : byDistance * StrictMath.pow(relativePopulation, populationExponent);
  }

  /**
   * Distance beyond which the coupling is cut: −ℓ ln(cut-off).
   *
   * @param rangeKm ℓ, kilometres
   * @param cutoffWeight smallest share of the strongest possible coupling that is kept, in (0, 1]
   */
  public static double cutoffKm(double rangeKm, double cutoffWeight) {
    return -rangeKm * StrictMath.log(cutoffWeight);
  }
}

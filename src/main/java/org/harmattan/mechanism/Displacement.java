package org.harmattan.mechanism;

/**
 * Displacement and return (mechanism 17).
 *
 * <pre>
 *   leavers = N min(1, φ h), and N min(1, φ_c Δ) where the remembered control of enemies
 *             of the state rises by Δ
 *   destination weight = (1 − fear)(u + service) / d^δ
 *   returning share = (1 − exp(−κ Δt)) M_q / M
 * </pre>
 *
 * with N population, h harm, φ and φ_c share leaving per unit of harm and of control (assumptions),
 * M displaced, M_q those whose home is quiet, κ return rate (a few % to 11 % a month), δ fall with
 * distance (1).
 */
public final class Displacement {
  private Displacement() {}

  /**
   * People who leave.
   *
   * @param population N, persons
   * @param perUnit φ or φ_c, share per unit
   * @param units h or Δ, 0 or more
   */
  public static double leavers(double population, double perUnit, double units) {
    return population * Math.min(1, perUnit * units);
  }

  /**
   * How good it is to be in a place: (1 − fear)(u + service).
   *
   * @param fear in [0, 1]
   * @param unservedPull u ≥ 0, pull of a safe place without service
   * @param service in [0, 1]
   */
  public static double score(double fear, double unservedPull, double service) {
    return (1 - fear) * (unservedPull + service);
  }

  /**
   * Pull of a destination.
   *
   * @param score from {@link #score}, 0 or more
   * @param distanceKm d, kilometres; below 1 counts as 1
   * @param exponent δ, 0 to 4
   */
  public static double destinationWeight(double score, double distanceKm, double exponent) {
    double distance = Math.max(1, distanceKm);
    return exponent == 1 ? score / distance : score * StrictMath.pow(distance, -exponent);
  }

  /**
   * Share of the displaced of a cercle who return in a step.
   *
   * @param returnPerMonth κ, per month
   * @param stepMonths Δt, months
   * @param awayFromQuiet M_q, those of them whose home is quiet, persons
   * @param away M &gt; 0, persons
   */
  public static double returningShare(
      double returnPerMonth, double stepMonths, double awayFromQuiet, double away) {
    return Hazard.probability(returnPerMonth * stepMonths) * awayFromQuiet / away;
  }
}

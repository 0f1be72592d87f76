package org.harmattan.mechanism;

/**
 * Displacement and return (mechanism 17).
 *
 * <pre>
 *   leavers = N min(1, φ h), and N min(1, φ_c Δ) where the remembered control of enemies
 *             of the state rises by Δ
 *   destination weight = score / d^δ
 *   returnees = M (1 − exp(−κ Δt)) where fear is below the quiet level, else 0
 * </pre>
 *
 * with N population, h harm, φ and φ_c share leaving per unit of harm and of control (assumptions),
 * M displaced, κ return rate (a few % to 11 % a month), δ fall with distance (1). The displaced
 * move up to 35 km a day (Flee).
 */
public final class Displacement {
  /** People on the move cover about this much in a day, as in the Flee model. */
  public static final double KM_PER_DAY = 35;

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
   * Pull of a destination.
   *
   * @param score how good it is to be there: safety, services, towns; 0 or more
   * @param distanceKm d, kilometres; below 1 counts as 1
   * @param exponent δ, 0 to 4
   */
  public static double destinationWeight(double score, double distanceKm, double exponent) {
    double distance = Math.max(1, distanceKm);
    return exponent == 1 ? score / distance : score * StrictMath.pow(distance, -exponent);
  }

  /**
   * Displaced who return in a step.
   *
   * @param displaced M, persons
   * @param returnPerMonth κ, per month
   * @param stepMonths Δt, months
   * @param fear fear at home, in [0, 1]
   * @param quietFear level below which home counts as quiet, in [0, 1]
   */
  public static double returnees(
      double displaced, double returnPerMonth, double stepMonths, double fear, double quietFear) {
    return fear < quietFear ? displaced * Hazard.probability(returnPerMonth * stepMonths) : 0;
  }
}

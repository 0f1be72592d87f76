package org.harmattan.mechanism;

/**
 * Legitimacy of the regime (mechanism 21).
 *
 * <pre>
 *   after announced deaths: L − w (deaths/100) e^(−d/ℓ),  at least 0
 *   after a step:           L0 + (L − L0) e^(−κ Δt)
 *   coups per month:        h (1 − L)²   on request; by date otherwise
 * </pre>
 *
 * with d distance to the capital, ℓ its length, w loss per hundred deaths next to the capital, L0
 * initial legitimacy, h hazard of a regime without any. An assumption of this model: Mali's three
 * coups cannot identify a hazard.
 */
public final class RegimeLegitimacy {
  private RegimeLegitimacy() {}

  /** Weight of a loss by its distance to the capital: e^(−d/ℓ), both in kilometres. */
  public static double distanceWeight(double distanceKm, double lengthKm) {
    return StrictMath.exp(-distanceKm / lengthKm);
  }

  /**
   * Legitimacy after announced losses.
   *
   * @param legitimacy L, in [0, 1]
   * @param lossPerHundred w, loss per hundred deaths next to the capital
   * @param announcedDeaths deaths, 0 or more
   * @param distanceWeight from {@link #distanceWeight}
   */
  public static double afterLosses(
      double legitimacy, double lossPerHundred, double announcedDeaths, double distanceWeight) {
    return Math.max(0, legitimacy - lossPerHundred * announcedDeaths / 100 * distanceWeight);
  }

  /** Legitimacy after Δt months of return to its initial value at κ per month. */
  public static double relax(
      double legitimacy, double initial, double recoveryPerMonth, double stepMonths) {
    return Hazard.toward(legitimacy, initial, Hazard.kept(recoveryPerMonth, stepMonths));
  }

  /** Legitimacy after a coup that changes it by the given amount, up or down, held in [0, 1]. */
  public static double afterCoup(double legitimacy, double change) {
    return Hazard.clip(legitimacy + change);
  }

  /** Hazard of a coup, per month: h (1 − L)². */
  public static double coupHazardPerMonth(double withoutLegitimacyPerMonth, double legitimacy) {
    return withoutLegitimacyPerMonth * (1 - legitimacy) * (1 - legitimacy);
  }
}

package org.harmattan.mechanism;

/**
 * Legitimacy of the regime (mechanism 21).
 *
 * <pre>
 *   after own deaths:       L − w (believed · deaths/100) e^(−d/ℓ),  at least 0
 *   after enemy deaths:     L + v (claimed deaths/100) e^(−d/ℓ)
 *   believed share        = admitted + (1 − admitted) known
 *   after a step:           L0 + (L − L0) e^(−κ Δt)          ({@link Hazard#toward})
 *   budget                = 1 + b (L − L0)
 *   coups per month:        h (1 − L)²   on request; by date otherwise
 * </pre>
 *
 * with d distance to the capital, ℓ its length, w loss and v gain per hundred deaths next to the
 * capital, L0 initial legitimacy, b sensitivity of the budget, h hazard of a regime without any. An
 * assumption of this model: Mali's three coups cannot identify a hazard.
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

  /**
   * Legitimacy after claimed enemy losses, not yet held in [0, 1].
   *
   * @param legitimacy L, in [0, 1]
   * @param gainPerHundred v, gain per hundred deaths next to the capital
   * @param claimedDeaths deaths, 0 or more
   * @param distanceWeight from {@link #distanceWeight}
   */
  public static double afterVictory(
      double legitimacy, double gainPerHundred, double claimedDeaths, double distanceWeight) {
    return legitimacy + gainPerHundred * distanceWeight * claimedDeaths / 100;
  }

  /**
   * Share of the state's losses that the public believes.
   *
   * @param admitted share that is admitted, in [0, 1]
   * @param known share of the public that hears of the rest, in [0, 1]
   */
  public static double believedShare(double admitted, double known) {
    return admitted + (1 - admitted) * known;
  }

  /** Budget for services, 1 at initial legitimacy, by its sensitivity b and the gap L − L0. */
  public static double budget(double sensitivity, double gap) {
    return 1 + sensitivity * gap;
  }

  /** Hazard of a coup, per month: h (1 − L)². */
  public static double coupHazardPerMonth(double withoutLegitimacyPerMonth, double legitimacy) {
    return withoutLegitimacyPerMonth * (1 - legitimacy) * (1 - legitimacy);
  }
}

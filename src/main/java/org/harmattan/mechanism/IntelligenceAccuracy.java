package org.harmattan.mechanism;

/**
 * Accuracy of a side's knowledge of its adversary (mechanism 9).
 *
 * <pre>  μ = clip(μ0 e^(−d/λ) (½ + ½ support) + tips, 0, 1)</pre>
 *
 * with μ0 accuracy next to a base (0.05–0.6), d distance from it, λ 100–600 km, support the local
 * allegiance to this side.
 *
 * <p>Source: Schutte 2017, accuracy declining with distance from bases; the factor for support and
 * the exponential are this model's.
 */
public final class IntelligenceAccuracy {
  private IntelligenceAccuracy() {}

  /**
   * Accuracy μ.
   *
   * @param atBase μ0, in [0, 1]
   * @param distanceKm d, kilometres from the unit's base
   * @param lengthKm λ, kilometres
   * @param support local allegiance to this side, in [0, 1]
   * @param tips accuracy gained from civilians, from {@link CivilianTips}
   */
  public static double accuracy(
      double atBase, double distanceKm, double lengthKm, double support, double tips) {
    double own = atBase * StrictMath.exp(-distanceKm / lengthKm) * (0.5 + 0.5 * support);
    return Hazard.clip(own + tips);
  }
}

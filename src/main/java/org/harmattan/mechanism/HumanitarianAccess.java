package org.harmattan.mechanism;

/**
 * Humanitarian access (mechanism 25).
 *
 * <pre>
 *   airlift = f + (1 − f) U/(U + U½)
 *   access  = [1 − κ (1 − airlift)] / (1 + h/h½) × (1 − κ_r min(1, c))
 *   factor on grievance's rise and on displacement = 1 + b (1 − access)
 * </pre>
 *
 * with h recent harm, h½ the harm that halves access, airlift the flights relative to those with a
 * full UN mission, f those without one, U its soldiers, U½ the soldiers that bring half of its
 * flights, κ how much depends on flights, κ_r how much on roads, c armed groups' control of them, b
 * the largest rise. An assumption of this model.
 */
public final class HumanitarianAccess {
  private HumanitarianAccess() {}

  /**
   * Airlift, in [0, 1].
   *
   * @param ownFlights f, in [0, 1]
   * @param missionSoldiers U ≥ 0
   * @param halfSoldiers U½ &gt; 0
   */
  public static double airlift(double ownFlights, double missionSoldiers, double halfSoldiers) {
    return ownFlights + (1 - ownFlights) * Saturation.share(missionSoldiers, halfSoldiers);
  }

  /**
   * Access by air and through violence, in [0, 1].
   *
   * @param harm h ≥ 0, units of harm
   * @param halfHarm h½ &gt; 0, units of harm
   * @param airlift in [0, 1]
   * @param airDependence κ, in [0, 1]
   */
  public static double access(double harm, double halfHarm, double airlift, double airDependence) {
    return (1 - airDependence * (1 - airlift)) / (1 + harm / halfHarm);
  }

  /** Factor by which control c of armed groups over roads cuts access: 1 − κ_r min(1, c). */
  public static double roadFactor(double roadDependence, double control) {
    return 1 - roadDependence * Math.min(1, control);
  }

  /** Factor by which lost access raises grievance and displacement: 1 + b (1 − access). */
  public static double deprivationFactor(double largestRise, double access) {
    return 1 + largestRise * (1 - access);
  }
}

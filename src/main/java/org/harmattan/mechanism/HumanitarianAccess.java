package org.harmattan.mechanism;

/**
 * Humanitarian access (mechanism 25).
 *
 * <pre>
 *   access = [1 − κ (1 − airlift)] / (1 + h/h½)
 *   factor on grievance's rise and on displacement = 1 + b (1 − access)
 * </pre>
 *
 * with h recent harm, h½ the harm that halves access, airlift what is left of flights (1 with the
 * UN mission), κ how much depends on them, b the largest rise. An assumption of this model.
 */
public final class HumanitarianAccess {
  private HumanitarianAccess() {}

  /**
   * Access, in [0, 1].
   *
   * @param harm h ≥ 0, units of harm
   * @param halfHarm h½ &gt; 0, units of harm
   * @param airlift in [0, 1]
   * @param airDependence κ, in [0, 1]
   */
  public static double access(double harm, double halfHarm, double airlift, double airDependence) {
    return (1 - airDependence * (1 - airlift)) / (1 + harm / halfHarm);
  }

  /** Factor by which lost access raises grievance and displacement: 1 + b (1 − access). */
  public static double deprivationFactor(double largestRise, double access) {
    return 1 + largestRise * (1 - access);
  }
}

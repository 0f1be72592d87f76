package org.harmattan.mechanism;

/**
 * The tail of violence against civilians (mechanism 11c): now and then a unit without restraint
 * kills many.
 *
 * <pre>
 *   P(massacre) = s (1 − discipline) n / (n + n½)
 *   deaths      = min(most, least · U^(−1/α)),  U uniform on (0, 1)
 * </pre>
 *
 * with n the unit's strength, n½ the strength at which half of the share s is reached, α the
 * exponent of the tail. Power-law tails of conflict events: Bohorquez et al. 2009; the dependence
 * on discipline and strength is an assumption.
 */
public final class MassacreTail {
  private MassacreTail() {}

  /** Whether an event becomes a massacre: the probability P, in [0, 1]. */
  public static double probability(
      double share, double discipline, double strength, double halfStrength) {
    return share * (1 - discipline) * strength / (strength + halfStrength);
  }

  /**
   * Deaths of a massacre.
   *
   * @param uniform U, in (0, 1)
   * @param least deaths of the smallest massacre
   * @param most no event is larger
   * @param exponent α &gt; 0
   */
  public static int deaths(double uniform, double least, double most, double exponent) {
    return (int) Math.min(most, least * StrictMath.pow(uniform, -1 / exponent));
  }
}

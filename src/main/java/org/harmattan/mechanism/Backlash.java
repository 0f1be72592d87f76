package org.harmattan.mechanism;

/**
 * Backlash against perpetrators (mechanism 7): followers of l leave at the rate η H_l (1 − a_l),
 * where H_l is remembered harm, H(t) = H e^(−t/τ), and a_l the perpetrator's popularity, so that
 * backlash is weak where the perpetrator is popular. τ is 7–28 days ({@link Hazard#remembered}).
 *
 * <p>Source: after Condra &amp; Shapiro 2012 (abstract): civilians punish the side that harms them,
 * less so where they support it; the linear form is this model's.
 */
public final class Backlash {
  private Backlash() {}

  /**
   * Rate at which followers leave the perpetrator, per month.
   *
   * @param perHarm η, per month and unit of harm
   * @param harm H_l, remembered harm by this perpetrator
   * @param perpetratorPopularity a_l, allegiance to it, in [0, 1]
   */
  public static double departureRatePerMonth(
      double perHarm, double harm, double perpetratorPopularity) {
    return perHarm * harm * (1 - perpetratorPopularity);
  }
}

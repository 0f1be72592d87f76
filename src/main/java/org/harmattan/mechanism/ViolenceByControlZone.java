package org.harmattan.mechanism;

/**
 * Violence against civilians by zone of control (mechanism 11).
 *
 * <pre>
 *   selective      = 16 max(0, c − ½)(1 − c)             1 at c = ¾, 0 at ½ and at 1
 *   indiscriminate = p (1 − c)(1 − tips)(1 − discipline)
 * </pre>
 *
 * with c the perpetrator's control and p its share of local reach. Violence depends on control and
 * presence, not on the actor's name.
 *
 * <p>Source: Kalyvas 2006, ch. 7: selective violence is likeliest where control is dominant but
 * incomplete (zones 2 and 4), rare under full control and at parity; indiscriminate violence comes
 * where information is lacking. The polynomial and the zones' limits are this model's.
 */
public final class ViolenceByControlZone {
  /** Share of two rivals' joint control from which one is in full control. */
  private static final double FULL = 0.9;

  /** Share from which one is dominant. */
  private static final double DOMINANT = 0.6;

  private ViolenceByControlZone() {}

  /** Relative frequency of selective violence, in [0, 1], by the perpetrator's control c. */
  public static double selective(double control) {
    return 16 * Math.max(0, control - 0.5) * (1 - control);
  }

  /**
   * Relative frequency of indiscriminate violence, in [0, 1].
   *
   * @param reachShare p, the perpetrator's share of local reach, in [0, 1]
   * @param control c, its control, in [0, 1]
   * @param tips what civilians tell it, in [0, 1]
   * @param discipline restraint of its units, in [0, 1]
   */
  public static double indiscriminate(
      double reachShare, double control, double tips, double discipline) {
    return reachShare * (1 - control) * (1 - tips) * (1 - discipline);
  }

  /**
   * Deaths in a one-sided event: lognormal, whole, at least 1, at most m n and then 1.
   *
   * @param random source of the draw
   * @param median deaths in a median event
   * @param logSpread standard deviation of their logarithm
   * @param members n, of the unit
   * @param deathsPerMember m &gt; 0, most deaths for each of them
   */
  public static int deaths(
      Randomness random, double median, double logSpread, int members, double deathsPerMember) {
    int wanted = Math.max(1, (int) random.lognormal(median, logSpread));
    return Math.min(Math.max(1, (int) (members * deathsPerMember)), wanted);
  }

  /**
   * Zone of control of two rivals: 1 full control of A, 2 A dominant, 3 parity or nobody, 4 B
   * dominant, 5 full control of B.
   */
  public static int zone(double controlA, double controlB) {
    if (controlA < controlB) {
      return 6 - zone(controlB, controlA);
    }
    double both = controlA + controlB;
    double share = both > 0 ? controlA / both : 0.5;
    if (share >= DOMINANT) {
      return share >= FULL ? 1 : 2;
    }
    return 3;
  }
}

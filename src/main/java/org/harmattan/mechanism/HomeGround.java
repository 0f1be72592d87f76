package org.harmattan.mechanism;

/**
 * How a home holds those who come from it (mechanism 26):
 *
 * <pre>  hold = 1 / (1 + (d/L)²)
 * </pre>
 *
 * with d the distance in km to the nearest base of the group, less the base's spread, and L the
 * distance at which half of the hold is left. The tail is long, so that a home is a tendency and no
 * fence. That katibas have home areas is documented; the form is an assumption.
 */
public final class HomeGround {
  private HomeGround() {}

  /**
   * The hold of a home, in (0, 1].
   *
   * @param km d ≥ 0
   * @param halfKm L &gt; 0
   */
  public static double hold(double km, double halfKm) {
    double ratio = km / halfKm;
    return 1 / (1 + ratio * ratio);
  }
}

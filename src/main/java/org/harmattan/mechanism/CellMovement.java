package org.harmattan.mechanism;

/**
 * Movement of cells: toward grievance, followers and people, away from hostile reach.
 *
 * <pre>
 *   attraction A = (e0 + N/(N + N½) (g + a)) / (1 + x/x0) F
 *   weight of a destination = e^(−d/ℓ) A
 *   a cell leaves where the weight drawn exceeds u s A_own,  u uniform on (0, 1)
 * </pre>
 *
 * with e0 pull of an empty place, N people, g grievance, a allegiance to the bloc, x hostile reach,
 * F pull of open fronts ({@link Diversion}), d distance, s weight of staying. An assumption of this
 * model, after the insurgent who lives among the people and avoids the stronger side.
 */
public final class CellMovement {
  private CellMovement() {}

  /**
   * How free of adversaries a place is: 1/(1 + x/x0), 1 without any, ½ at x0.
   *
   * @param hostileReach x ≥ 0, fighters
   * @param exposureScale x0 &gt; 0, fighters
   */
  public static double safety(double hostileReach, double exposureScale) {
    return 1 / (1 + hostileReach / exposureScale);
  }

  /**
   * Attraction A of a place.
   *
   * @param emptyPull e0 ≥ 0
   * @param populated N/(N + N½), in [0, 1], from {@link Saturation}
   * @param grievance g, in [0, 1]
   * @param followers a, in [0, 1]
   * @param safety from {@link #safety}
   * @param frontPull F ≥ 1
   */
  public static double attraction(
      double emptyPull,
      double populated,
      double grievance,
      double followers,
      double safety,
      double frontPull) {
    return (emptyPull + populated * (grievance + followers)) * safety * frontPull;
  }

  /** Weight of a destination: e^(−d/ℓ) A, both lengths in kilometres. */
  public static double weight(double distanceKm, double scaleKm, double attraction) {
    return StrictMath.exp(-distanceKm / scaleKm) * attraction;
  }

  /** Whether a cell leaves for a place of that weight: it exceeds u s A_own. */
  public static boolean leaves(
      double weight, double uniform, double ownAttraction, double stayWeight) {
    return weight > uniform * ownAttraction * stayWeight;
  }
}

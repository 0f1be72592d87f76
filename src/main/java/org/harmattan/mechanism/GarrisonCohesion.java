package org.harmattan.mechanism;

/**
 * Cohesion of units that hold ground, and its collapse.
 *
 * <pre>
 *   pressure  = Σ_k x_k / max(1, y_k)                     over hostile blocs k
 *   cohesion ← cohesion − λ min(cap, pressure)            where pressure &gt; limit
 *   cohesion ← cohesion + min(ρ, usual − cohesion)        elsewhere, per day
 *   after deaths: cohesion − deaths / strength before
 *   returns per day = 1/T + allies/(allies + n) · 1/T_a
 * </pre>
 *
 * with x_k reach of bloc k, y_k that of the state and of foreign forces that oppose k, n soldiers
 * of the unit, T days until it returns alone, T_a with allies. An assumption of this model, after
 * the loss of the north in 2012.
 */
public final class GarrisonCohesion {
  private GarrisonCohesion() {}

  /** Pressure by one bloc: its reach over that of the defenders, who count as one at least. */
  public static double pressure(double hostileReach, double defenders) {
    return hostileReach / Math.max(1, defenders);
  }

  /**
   * Cohesion after a day.
   *
   * @param cohesion in [0, 1]
   * @param usual cohesion of the force when nobody presses it, in [0, 1]
   * @param pressure 0 or more
   * @param pressedRatio pressure above which it loses cohesion
   * @param lossPerDay λ, per day and unit of pressure
   * @param pressureCap pressure beyond which nothing is added
   * @param recoveryPerDay ρ, most that is regained in a day
   * @return the next value, not yet held in [0, 1]
   */
  public static double next(
      double cohesion,
      double usual,
      double pressure,
      double pressedRatio,
      double lossPerDay,
      double pressureCap,
      double recoveryPerDay) {
    double change =
        pressure > pressedRatio
            ? -lossPerDay * Math.min(pressureCap, pressure)
            : Math.min(recoveryPerDay, usual - cohesion);
    return cohesion + change;
  }

  /** Cohesion of a unit of which so many died and so many are left. */
  public static double afterDeaths(double cohesion, int deaths, int left) {
    return cohesion - Saturation.share(deaths, left);
  }

  /**
   * Probability that a unit whose base is safe goes back there, per day.
   *
   * @param allies reach of foreign forces there, 0 or more
   * @param soldiers n &gt; 0, of the unit
   * @param aloneDays T &gt; 0, days
   * @param withAlliesDays T_a &gt; 0, days
   */
  public static double returnsPerDay(
      double allies, double soldiers, double aloneDays, double withAlliesDays) {
    return 1 / aloneDays + Saturation.share(allies, soldiers) * (1 / withAlliesDays);
  }
}

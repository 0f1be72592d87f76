package org.harmattan.mechanism;

/**
 * Spill-over and sanctuary (mechanism 24).
 *
 * <pre>
 *   pressure on a neighbour per month = S X̄ (1 − cooperation)
 *   passed on to a country beyond     = p κ_P Σ_n pressure_n (1 − cooperation)
 *   sanctuary ← sanctuary + (X̄ (1 − cooperation) − sanctuary)(1 − e^(−κ Δt))
 *   exposure of a cell at the border  = 1 − h × sanctuary
 *   people to recruit at the border   + f A × sanctuary
 * </pre>
 *
 * with X̄ the share of border localities in which the bloc is present, cooperation of the
 * neighbour's forces, S and κ per month, p the share passed on of the pressure that decays at κ_P,
 * h how much a full sanctuary hides, f people per km² across the border, A the area of a locality.
 * An assumption of this model.
 */
public final class SpillOver {
  private SpillOver() {}

  /**
   * Pressure on a neighbour, presences per month.
   *
   * @param perMonth S, per month
   * @param borderPresence X̄, in [0, 1]
   * @param cooperation in [0, 1]
   */
  public static double pressurePerMonth(
      double perMonth, double borderPresence, double cooperation) {
    return perMonth * borderPresence * (1 - cooperation);
  }

  /**
   * Pressure on a country beyond the neighbours, per month.
   *
   * @param pressure sum of the pressures on the countries between
   * @param passShare p, in [0, 1]
   * @param decayPerMonth κ_P, per month
   * @param cooperation of the country beyond, in [0, 1]
   */
  public static double passedOnPerMonth(
      double pressure, double passShare, double decayPerMonth, double cooperation) {
    return pressure * passShare * decayPerMonth * (1 - cooperation);
  }

  /**
   * Sanctuary across the border after a step.
   *
   * @param sanctuary in [0, 1]
   * @param borderPresence X̄, in [0, 1]
   * @param cooperation in [0, 1]
   * @param ratePerMonth κ, per month
   * @param stepMonths Δt, months
   */
  public static double sanctuary(
      double sanctuary,
      double borderPresence,
      double cooperation,
      double ratePerMonth,
      double stepMonths) {
    double target = borderPresence * (1 - cooperation);
    return Hazard.toward(sanctuary, target, Hazard.kept(ratePerMonth, stepMonths));
  }

  /** People across the border whom a sanctuary opens to recruitment: f A × sanctuary. */
  public static double peopleAcross(double perKm2, double areaKm2, double sanctuary) {
    return perKm2 * areaKm2 * sanctuary;
  }

  /** Factor on a border cell's exposure: 1 − h × sanctuary, in [0, 1]. */
  public static double exposureFactor(double hidingByFullSanctuary, double sanctuary) {
    return 1 - hidingByFullSanctuary * sanctuary;
  }
}

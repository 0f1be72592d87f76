package org.harmattan.mechanism;

/**
 * Grievance and fear (mechanism 6): both rise with harm, g′ = g + η h (1 − g), and relax, b + (g −
 * b) e^(−κ Δt) ({@link Hazard#toward}), grievance to the baseline b of its covariates and fear to
 * zero.
 *
 * <p>Priors: η 0.05 for grievance and 0.10 for fear. Source: after Bennett 2008 (abstract).
 */
public final class GrievanceAndFear {
  private GrievanceAndFear() {}

  /**
   * Level after harm: min(1, level + η h (1 − level)).
   *
   * @param level grievance or fear, in [0, 1]
   * @param perHarm η, rise per unit of harm
   * @param harm h ≥ 0, units of harm
   */
  public static double raise(double level, double perHarm, double harm) {
    return level + Math.min(1, perHarm * harm) * (1 - level);
  }

  /**
   * Baseline grievance: b0 − relief × service + weight × remoteness + land, held in [0, 1]; one
   * formula for the whole country.
   *
   * @param withoutService b0, grievance where service is absent
   * @param serviceRelief how much complete service takes away
   * @param service state service, in [0, 1]
   * @param remotenessWeight how much complete remoteness adds
   * @param remoteness in [0, 1]
   * @param land what contested pasture and the herders' exclusion add
   */
  public static double baseline(
      double withoutService,
      double serviceRelief,
      double service,
      double remotenessWeight,
      double remoteness,
      double land) {
    return Hazard.clip(
        withoutService - serviceRelief * service + remotenessWeight * remoteness + land);
  }
}

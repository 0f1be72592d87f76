package org.harmattan.mechanism;

/**
 * Contagion of organised presence (mechanism 1): a susceptible–infected–susceptible process on the
 * network of localities.
 *
 * <pre>
 *   σ_i        = g_i (1 − s_i)(1 − D_i)
 *   P_i(0 → 1) = 1 − exp(−Δt [ε_i + β σ_i Σ_j ŵ_ij X_j])
 *   P_i(1 → 0) = 1 − exp(−Δt [γ0 + γF D_i])
 *   R0         = spectral radius of K,  K_ij = β σ_i ŵ_ij / (γ0 + γF D_j)
 * </pre>
 *
 * with X presence (0 or 1), g grievance, s state service, D deterrence, ŵ coupling scaled to
 * spectral radius 1, ε introduction, β transmission, γ0 clearance, γF clearance by force (all four
 * per month). R0 is the parameter; β is solved from it at a reference date. Transferred prior: R0
 * 0.8–3 and wider, γ0 0.02–0.3 per month.
 *
 * <p>Source: after Zhukov 2012 and Toft &amp; Zhukov 2012 (abstracts), who describe violence
 * spreading along roads as contagion; σ and the two clearances are this model's own.
 */
public final class PresenceContagion {
  private PresenceContagion() {}

  /**
   * Susceptibility σ = g (1 − s)(1 − D). Without the thin-state mechanism call it with service 0.
   *
   * @param grievance g, in [0, 1]
   * @param service s, state service, in [0, 1]
   * @param deterrence D, in [0, 1]
   * @return σ in [0, 1]
   */
  public static double susceptibility(double grievance, double service, double deterrence) {
    return grievance * (1 - service) * (1 - deterrence);
  }

  /**
   * Expected infections in a step, x = Δt (ε + β σ pressure); presence arises with probability 1 −
   * e^(−x), {@link Hazard#probability}.
   *
   * @param stepMonths Δt, months
   * @param introductionPerMonth ε, per month
   * @param transmissionPerMonth β, per month
   * @param susceptibility σ, in [0, 1]
   * @param pressure Σ_j ŵ_ij X_j ≥ 0
   */
  public static double expectedInfections(
      double stepMonths,
      double introductionPerMonth,
      double transmissionPerMonth,
      double susceptibility,
      double pressure) {
    return stepMonths * (introductionPerMonth + transmissionPerMonth * susceptibility * pressure);
  }

  /**
   * Rate at which a presence without cells dies out: γ0 + γF D, per month.
   *
   * @param clearancePerMonth γ0, per month
   * @param byForcePerMonth γF, per month
   * @param deterrence D, in [0, 1]
   */
  public static double clearanceRatePerMonth(
      double clearancePerMonth, double byForcePerMonth, double deterrence) {
    return clearancePerMonth + byForcePerMonth * deterrence;
  }

  /**
   * Share of a locality's people whom an organised presence there reaches: s + (1 − s) P / P_full
   * with s = min(1, A0 / A). On coarse cells one presence is not yet everywhere; how far it has
   * spread inside is read from how far it has spread around. An assumption that matters only where
   * cells are larger than A0.
   *
   * @param presenceAreaKm2 A0, the area that one presence covers
   * @param localityAreaKm2 A
   * @param pressure P, coupled sum of presences around
   * @param fullPressure P_full, the same with presence everywhere; 0 for an isolated locality
   * @return in (0, 1]
   */
  public static double coverage(
      double presenceAreaKm2, double localityAreaKm2, double pressure, double fullPressure) {
    double alone = Math.min(1, presenceAreaKm2 / localityAreaKm2);
    double around = fullPressure > 0 ? Math.min(1, pressure / fullPressure) : 0;
    return alone + (1 - alone) * around;
  }

  /**
   * Transmission rate that yields the wanted reproduction number: β = R0 / ρ(K at β = 1).
   *
   * @param basicReproductionNumber R0 ≥ 0
   * @param spectralRadiusOfUnitKernel ρ of K at β = 1 from {@link ReproductionNumber}, months; 0
   *     where nobody is susceptible, which gives β = 0
   * @return β, per month
   */
  public static double transmissionPerMonth(
      double basicReproductionNumber, double spectralRadiusOfUnitKernel) {
    return spectralRadiusOfUnitKernel > 0
        ? basicReproductionNumber / spectralRadiusOfUnitKernel
        : 0;
  }
}

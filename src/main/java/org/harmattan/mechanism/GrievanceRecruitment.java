package org.harmattan.mechanism;

/**
 * Recruitment by grievance against the risk of arrest (mechanism 5).
 *
 * <pre>
 *   P̂    = 1 − exp(−k p_S / max(p_k, 1))      estimated probability of arrest
 *   E    = share of people with g − ρ P̂ &gt; T,  ρ uniform on (0, 1)
 *   S_i  = φ N_i a_i E_i                       fighters whom the followers in place i supply
 *   room = max(0, 1 − n / (Σ_i S_i + paid))    of the bloc as a whole
 *   Δn_i ~ Poisson(Δt r S_i room)
 * </pre>
 *
 * with p_S and p_k reach of state and rebels, k arrest sensitivity (2.3), g grievance, ρ risk
 * aversion, T threshold (0.1), φ fighters per aligned and eligible person (about .01), N
 * population, a allegiance, n the bloc's fighters wherever they are, paid those whom revenue keeps
 * ({@link RebelGovernance}), r the rate at which the gap closes. The ceiling is the bloc's, so that
 * one whose cells move on does not recruit the same people twice.
 *
 * <p>Source: Epstein 2002, model I: an agent rebels if G − N &gt; T with net risk N = R P, P = 1 −
 * exp(−k (C/A)_v), k = 2.3 so that P is about 0.9 at one cop per active. Deviations: counts in the
 * field of vision become reach; g varies between people by a spread, so that E does not jump as P̂
 * → 0; recruits come in at a rate up to a ceiling.
 */
public final class GrievanceRecruitment {
  private static final double SQRT_3 = Math.sqrt(3);

  private GrievanceRecruitment() {}

  /**
   * Estimated probability of arrest P̂.
   *
   * @param k arrest sensitivity, 2.3 in Epstein 2002
   * @param statePower p_S ≥ 0, fighters
   * @param rebelPower p_k ≥ 0, fighters; below 1 counts as 1, the person himself
   * @return P̂ in [0, 1)
   */
  public static double arrestProbability(double k, double statePower, double rebelPower) {
    return Hazard.probability(k * statePower / Math.max(rebelPower, 1));
  }

  /**
   * Share of people whose grievance net of risk exceeds the threshold: the mean of clip((g − T) /
   * P̂, 0, 1) over g uniform around its local mean with the given standard deviation.
   *
   * @param grievance local mean of g, in [0, 1]
   * @param arrestProbability P̂, in [0, 1]
   * @param threshold T
   * @param spread standard deviation of g between people; 0 for none
   * @return E in [0, 1]
   */
  public static double eligibleShare(
      double grievance, double arrestProbability, double threshold, double spread) {
    double margin = grievance - threshold;
    if (spread <= 0) {
      return margin <= 0 ? 0 : margin >= arrestProbability ? 1 : margin / arrestProbability;
    }
    double halfWidth = SQRT_3 * spread;
    double high = clippedIntegral(margin + halfWidth, arrestProbability);
    double low = clippedIntegral(margin - halfWidth, arrestProbability);
    return Hazard.clip((high - low) / (2 * halfWidth));
  }

  /** Integral of clip(y / P, 0, 1) from −∞ to x; at P = 0 that of the unit step. */
  private static double clippedIntegral(double x, double probability) {
    if (x <= 0) {
      return 0;
    }
    return x < probability ? x * x / (2 * probability) : x - probability / 2;
  }

  /**
   * Fighters whom a locality's followers would supply: φ N a E.
   *
   * @param ceilingShare φ, fighters per aligned and eligible person
   * @param population N, persons
   * @param allegiance a, in [0, 1]
   * @param eligibleShare E, in [0, 1]
   */
  public static double supply(
      double ceilingShare, double population, double allegiance, double eligibleShare) {
    return ceilingShare * population * allegiance * eligibleShare;
  }

  /**
   * How far a bloc is from all the fighters it would have: 1 without any, 0 at the ceiling or above
   * it and where nobody would join.
   *
   * @param fighters n ≥ 0
   * @param supply Σ S ≥ 0, fighters
   * @param paid fighters whom revenue keeps beside them, 0 or more
   */
  public static double room(double fighters, double supply, double paid) {
    return supply > 0 ? Math.max(0, 1 - fighters / (supply + paid)) : 0;
  }

  /** Recruits expected in a step of Δt months at r per month: Δt r S room. */
  public static double expectedRecruits(
      double stepMonths, double ratePerMonth, double supply, double room) {
    return stepMonths * ratePerMonth * supply * room;
  }
}

package org.harmattan.mechanism;

/**
 * Rebel governance and pacts (mechanism 12).
 *
 * <pre>
 *   present: dv/dt = r w c (1 − v) − δ q v        absent: dv/dt = −(δ q + δ0) v
 *   revenue = τ Y v
 *   pacts per month = π siege max(0, c_k − c_S)
 * </pre>
 *
 * with v governance, r build rate (0.02–0.2 per month), w the bloc's weight on governing, c its
 * control, q contest, δ loss under contest, δ0 loss after departure, τ share of the local product Y
 * that is taken (2.5–10 %).
 *
 * <p>Source: after Arjona 2016 and Mampilly 2011; the equations are this model's.
 */
public final class RebelGovernance {
  private RebelGovernance() {}

  /**
   * Governance after a step, by the exact solution for constant rates.
   *
   * @param v governance, in [0, 1]
   * @param buildPerMonth r, per month
   * @param contestLossPerMonth δ, per month
   * @param departureLossPerMonth δ0, per month
   * @param control c, in [0, 1]
   * @param contest q, rivals' share of control, in [0, 1]
   * @param present whether the bloc is organised here
   * @param governanceWeight w, in [0, 1]
   * @param stepMonths Δt, months
   */
  public static double next(
      double v,
      double buildPerMonth,
      double contestLossPerMonth,
      double departureLossPerMonth,
      double control,
      double contest,
      boolean present,
      double governanceWeight,
      double stepMonths) {
    double gain = present ? buildPerMonth * governanceWeight * control : 0;
    double loss = contestLossPerMonth * contest + (present ? 0 : departureLossPerMonth);
    double rate = gain + loss;
    if (rate == 0 || (v == 0 && gain == 0)) {
      return v;
    }
    return Hazard.toward(v, gain / rate, Hazard.kept(rate, stepMonths));
  }

  /**
   * How far a locality is cut off: control × fear, and at least what a policy of pacts asks for.
   *
   * @param rebelControl c_k, in [0, 1]
   * @param fear in [0, 1]
   * @param least in [0, 1]
   */
  public static double siege(double rebelControl, double fear, double least) {
    return Math.max(rebelControl * fear, least);
  }

  /**
   * Hazard that a besieged locality makes a pact, per month.
   *
   * @param pactsPerMonth π, hazard under full siege without the state
   * @param siege from {@link #siege}, in [0, 1]
   * @param rebelControl c_k, in [0, 1]
   * @param stateControl c_S, in [0, 1]
   */
  public static double pactHazardPerMonth(
      double pactsPerMonth, double siege, double rebelControl, double stateControl) {
    return pactsPerMonth * siege * Math.max(0, rebelControl - stateControl);
  }

  /**
   * Revenue, in the unit of the local product and per its time.
   *
   * @param revenueShare τ, in [0, 1]
   * @param localProduct Y ≥ 0
   * @param governance v, in [0, 1]
   */
  public static double revenue(double revenueShare, double localProduct, double governance) {
    return revenueShare * localProduct * governance;
  }
}

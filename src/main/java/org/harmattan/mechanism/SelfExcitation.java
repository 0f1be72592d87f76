package org.harmattan.mechanism;

/**
 * Self-excitation of attacks (mechanism 13), a Hawkes process: a diagnostic term, off by default,
 * because near repeats should emerge from success and posture.
 *
 * <pre>  λ(t) = λ0 + (η/τ) Σ_{t_i &lt; t} e^(−(t − t_i)/τ)</pre>
 *
 * with λ0 background rate, η branching ratio (attacks triggered by one attack, below 1), τ memory.
 *
 * <p>Source: Lewis et al. 2012 (abstract), for violence in Iraq.
 */
public final class SelfExcitation {
  /** Less is forgotten, before decay ends in slow denormal numbers. */
  private static final double NOTHING = 1e-12;

  private SelfExcitation() {}

  /**
   * The sum of remembered attacks after a step, by recursion.
   *
   * @param excitation the sum before
   * @param attacks attacks of this step
   * @param days length of the step, days
   * @param memoryDays τ, days
   */
  public static double remembered(double excitation, int attacks, double days, double memoryDays) {
    double kept = excitation == 0 ? 0 : excitation * StrictMath.exp(-days / memoryDays);
    return kept < NOTHING ? attacks : kept + attacks;
  }

  /**
   * Rate of attacks, per day.
   *
   * @param backgroundPerDay λ0, per day
   * @param branchingRatio η, in [0, 1)
   * @param excitation sum of remembered attacks
   * @param memoryDays τ, days
   */
  public static double ratePerDay(
      double backgroundPerDay, double branchingRatio, double excitation, double memoryDays) {
    return backgroundPerDay + branchingRatio * excitation / memoryDays;
  }
}

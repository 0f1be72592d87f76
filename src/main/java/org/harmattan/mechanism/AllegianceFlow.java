package org.harmattan.mechanism;

/**
 * Flow of allegiance between the sides of one locality: a ← a exp(Q Δt).
 *
 * <p>The row vector a holds the shares of all sides, neutral last. The generator Q has three parts:
 *
 * <ul>
 *   <li>inflow: from every other side l to k at the rate r_k;
 *   <li>backlash: followers leave l at the rate η_l and join k ≠ l in proportion to π_k, or become
 *       neutral where no other side has a weight;
 *   <li>return: followers of k become neutral at the rate κ_k.
 * </ul>
 *
 * <p>Without backlash the sides do not need each other: as the shares sum to 1,
 *
 * <pre>  da_k/dt = r_k − (R + κ_k) a_k,  R = Σ_l r_l,  for all but neutral, which takes the rest,
 * </pre>
 *
 * which is solved exactly. With backlash (above 1e-4 per month) {@link Uniformisation} applies the
 * exponential.
 */
public final class AllegianceFlow {
  /** Backlash below this, summed over the sides and per month, is forgotten. */
  private static final double NEGLIGIBLE_DEPARTURE = 1e-4;

  private AllegianceFlow() {}

  /** Length of the work array that {@link #step} needs for n sides. */
  public static int workLength(int n) {
    return 3 * n;
  }

  /**
   * Flow that a bloc wins where it is organised, by asking and by ruling: r0 + rv v f, per month.
   * What its control adds, rc c, is not won but obeyed.
   *
   * @param firstFollowersPerMonth r0, per month; lets a clandestine presence win its first
   *     followers
   * @param byGovernancePerMonth rv, per month
   * @param governance v, in [0, 1]
   * @param pactFactor f, factor on governance where people have a pact with the bloc, else 1
   */
  public static double wonPerMonth(
      double firstFollowersPerMonth,
      double byGovernancePerMonth,
      double governance,
      double pactFactor) {
    return firstFollowersPerMonth + byGovernancePerMonth * governance * pactFactor;
  }

  /**
   * Moves the shares by one step.
   *
   * @param shares a, at least 0 and of sum 1, neutral last; overwritten
   * @param inflowPerMonth r_k of each side, neutral's included (usually 0)
   * @param departurePerMonth η_l of each side, from {@link Backlash}
   * @param leaverWeight π_k, pull of each side on those who leave another, 0 or more
   * @param returnPerMonth κ_k of each side; neutral's is ignored
   * @param stepMonths Δt, months
   * @param work scratch of {@link #workLength}
   */
  public static void step(
      double[] shares,
      double[] inflowPerMonth,
      double[] departurePerMonth,
      double[] leaverWeight,
      double[] returnPerMonth,
      double stepMonths,
      double[] work) {
    double allInflow = sum(inflowPerMonth);
    if (sum(departurePerMonth) < NEGLIGIBLE_DEPARTURE) {
      stepWithoutBacklash(shares, inflowPerMonth, allInflow, returnPerMonth, stepMonths);
    } else {
      Uniformisation.step(
          shares,
          inflowPerMonth,
          departurePerMonth,
          leaverWeight,
          returnPerMonth,
          stepMonths,
          work);
    }
  }

  private static void stepWithoutBacklash(
      double[] shares, double[] inflow, double allInflow, double[] giveUp, double stepMonths) {
    int neutral = shares.length - 1;
    double keptByInflow = Hazard.kept(allInflow, stepMonths);
    double others = 0;
    boolean moved = false;
    // Most sides have the same κ or none, so most exponentials are those of the side before.
    double lastGiveUp = 0;
    double kept = keptByInflow;
    for (int k = 0; k < neutral; k++) {
      double rate = allInflow + giveUp[k];
      if (rate != 0 && (shares[k] != 0 || inflow[k] != 0)) {
        if (giveUp[k] != lastGiveUp) {
          lastGiveUp = giveUp[k];
          kept = keptByInflow * Hazard.kept(lastGiveUp, stepMonths);
        }
        shares[k] = Hazard.toward(shares[k], inflow[k] / rate, kept);
        moved = true;
      }
      others += shares[k];
    }
    if (moved) {
      closeWithNeutral(shares, others);
    }
  }

  /** Gives neutral the rest; where rounding made the others exceed 1, scales them back. */
  private static void closeWithNeutral(double[] shares, double others) {
    int neutral = shares.length - 1;
    shares[neutral] = Math.max(0, 1 - others);
    for (int k = 0; others > 1 && k < neutral; k++) {
      shares[k] /= others;
    }
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}

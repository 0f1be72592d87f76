package org.harmattan.mechanism;

import java.util.Arrays;

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
 * <p>The action of the exponential on a comes from uniformisation (Jensen 1953): with Λ at least
 * every rate of leaving, exp(QΔt) = Σ_j Poisson(j; ΛΔt) (I + Q/Λ)^j. Every term is a vector of
 * shares, so no share turns negative. The sum ends where the remaining Poisson weight is below
 * 1e-13; the last vector takes that weight, and the result is scaled to sum 1. Steps with ΛΔt
 * beyond 8 are cut into equal parts.
 */
public final class AllegianceFlow {
  private static final double NEGLIGIBLE_WEIGHT = 1e-13;
  private static final double LARGEST_PART = 8;

  private AllegianceFlow() {}

  /** Length of the work array that {@link #step} needs for n sides. */
  public static int workLength(int n) {
    return 3 * n;
  }

  /**
   * Inflow rate to a bloc: (r0 + rv v + rc c) where it is present, else 0; per month.
   *
   * @param present whether the bloc is organised here
   * @param firstFollowersPerMonth r0, per month; lets a clandestine presence win its first
   *     followers
   * @param byGovernancePerMonth rv, per month
   * @param governance v, in [0, 1]
   * @param byControlPerMonth rc, per month
   * @param control c, in [0, 1]
   */
  public static double inflowPerMonth(
      boolean present,
      double firstFollowersPerMonth,
      double byGovernancePerMonth,
      double governance,
      double byControlPerMonth,
      double control) {
    return present
        ? firstFollowersPerMonth + byGovernancePerMonth * governance + byControlPerMonth * control
        : 0;
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
    double fastest = fastestDeparture(inflowPerMonth, departurePerMonth, returnPerMonth);
    if (fastest == 0 || stepMonths == 0) {
      return;
    }
    int parts = (int) Math.ceil(fastest * stepMonths / LARGEST_PART);
    double mean = fastest * stepMonths / parts;
    double none = StrictMath.exp(-mean);
    spreadOfLeavers(departurePerMonth, leaverWeight, work);
    for (int part = 0; part < parts; part++) {
      uniformise(
          shares,
          inflowPerMonth,
          departurePerMonth,
          leaverWeight,
          returnPerMonth,
          fastest,
          mean,
          none,
          work);
    }
  }

  /** An upper bound of the rate at which anybody leaves a side; 0 only where Q = 0. */
  private static double fastestDeparture(double[] inflow, double[] departure, double[] giveUp) {
    double allInflow = 0;
    double fastest = 0;
    for (int k = 0; k < inflow.length; k++) {
      allInflow += inflow[k];
      fastest = Math.max(fastest, departure[k] + giveUp[k] - inflow[k]);
    }
    return allInflow + fastest;
  }

  /** Puts η_l / Σ_{k≠l} π_k at work[2n + l]; 0 where all who leave l become neutral. */
  private static void spreadOfLeavers(double[] departure, double[] weight, double[] work) {
    int n = departure.length;
    double all = 0;
    for (double w : weight) {
      all += w;
    }
    for (int l = 0; l < n; l++) {
      double others = all - weight[l];
      // A difference of this size is rounding: l alone has a weight.
      work[2 * n + l] = others > 1e-12 * all ? departure[l] / others : 0;
    }
  }

  private static void uniformise(
      double[] shares,
      double[] inflow,
      double[] departure,
      double[] leaverWeight,
      double[] giveUp,
      double fastest,
      double mean,
      double none,
      double[] work) {
    int n = shares.length;
    System.arraycopy(shares, 0, work, 0, n);
    Arrays.fill(shares, 0);
    double weight = none;
    double left = 1;
    for (int j = 1; left - weight > NEGLIGIBLE_WEIGHT; j++) {
      accumulate(shares, work, weight);
      left -= weight;
      jump(work, n, inflow, departure, leaverWeight, giveUp, 1 / fastest);
      weight *= mean / j;
    }
    accumulate(shares, work, left);
    scaleToOne(shares);
  }

  /** Replaces the vector at the start of work by its product with I + Q/Λ. */
  private static void jump(
      double[] work,
      int n,
      double[] inflow,
      double[] departure,
      double[] leaverWeight,
      double[] giveUp,
      double scale) {
    int neutral = n - 1;
    double total = 0;
    double allInflow = 0;
    double leavers = 0;
    double toNeutral = 0;
    for (int l = 0; l < n; l++) {
      double share = work[l];
      total += share;
      allInflow += inflow[l];
      leavers += share * work[2 * n + l];
      toNeutral += l == neutral ? 0 : share * giveUp[l];
      toNeutral += work[2 * n + l] == 0 ? share * departure[l] : 0;
    }
    for (int k = 0; k < n; k++) {
      double share = work[k];
      double joining = leaverWeight[k] * (leavers - share * work[2 * n + k]);
      double gain = inflow[k] * (total - share) + (joining > 0 ? joining : 0);
      double lossRate = allInflow - inflow[k] + departure[k] + (k == neutral ? 0 : giveUp[k]);
      work[n + k] = share + scale * (gain - share * lossRate);
    }
    work[n + neutral] += scale * toNeutral;
    for (int k = 0; k < n; k++) {
      work[k] = Math.max(0, work[n + k]);
    }
  }

  private static void accumulate(double[] sum, double[] vector, double weight) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += weight * vector[k];
    }
  }

  private static void scaleToOne(double[] shares) {
    double total = 0;
    for (double share : shares) {
      total += share;
    }
    double scale = 1 / total;
    for (int k = 0; k < shares.length; k++) {
      shares[k] *= scale;
    }
  }
}

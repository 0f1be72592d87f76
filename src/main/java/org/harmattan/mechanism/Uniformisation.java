package org.harmattan.mechanism;

import java.util.Arrays;

/**
 * The action of exp(Q Δt) on a vector of shares, for the generator Q of {@link AllegianceFlow}.
 *
 * <p>With Λ at least every rate of leaving, exp(QΔt) = Σ_j Poisson(j; ΛΔt) (I + Q/Λ)^j (Jensen
 * 1953). Every term is a vector of shares, so no share turns negative. The sum ends where the
 * remaining Poisson weight is below 1e-12; the last vector takes that weight, and the result is
 * scaled to sum 1. Steps with ΛΔt beyond 8 are cut into equal parts.
 */
final class Uniformisation {
  private static final double NEGLIGIBLE_WEIGHT = 1e-12;
  private static final double LARGEST_PART = 8;

  private Uniformisation() {}

  /** Moves the shares by one step; parameters as in {@link AllegianceFlow#step}. */
  static void step(
      double[] shares,
      double[] inflow,
      double[] departure,
      double[] leaverWeight,
      double[] giveUp,
      double stepMonths,
      double[] work) {
    double fastest = fastestDeparture(inflow, departure, giveUp);
    if (fastest == 0 || stepMonths == 0) {
      return;
    }
    int parts = (int) Math.ceil(fastest * stepMonths / LARGEST_PART);
    double mean = fastest * stepMonths / parts;
    double noJump = Hazard.kept(mean, 1);
    prepare(inflow, departure, leaverWeight, giveUp, fastest, work);
    for (int part = 0; part < parts; part++) {
      sumOverJumps(shares, inflow, leaverWeight, fastest, mean, noJump, work);
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

  /**
   * Writes what is the same for every jump: 1 − (R + η_k + κ_k)/Λ at work[n + k], and η_l / (Λ
   * Σ_{k≠l} π_k) at work[2n + l], 0 where all who leave l become neutral.
   */
  private static void prepare(
      double[] inflow,
      double[] departure,
      double[] weight,
      double[] giveUp,
      double fastest,
      double[] work) {
    int n = inflow.length;
    double allInflow = 0;
    double allWeight = 0;
    for (int k = 0; k < n; k++) {
      allInflow += inflow[k];
      allWeight += weight[k];
    }
    for (int k = 0; k < n; k++) {
      work[n + k] = 1 - (allInflow + departure[k] + giveUp[k]) / fastest;
      double others = allWeight - weight[k];
      // A difference of this size is rounding: k alone has a weight.
      work[2 * n + k] = others > 1e-12 * allWeight ? departure[k] / (others * fastest) : 0;
    }
  }

  private static void sumOverJumps(
      double[] shares,
      double[] inflow,
      double[] leaverWeight,
      double fastest,
      double mean,
      double noJump,
      double[] work) {
    System.arraycopy(shares, 0, work, 0, shares.length);
    Arrays.fill(shares, 0);
    double weight = noJump;
    double left = 1;
    for (int jumps = 1; left - weight > NEGLIGIBLE_WEIGHT; jumps++) {
      accumulate(shares, work, weight);
      left -= weight;
      jump(work, inflow, leaverWeight, fastest);
      weight *= mean / jumps;
    }
    accumulate(shares, work, left);
    scaleToOne(shares);
  }

  /** Replaces the vector at the start of work by its product with I + Q/Λ. */
  private static void jump(double[] work, double[] inflow, double[] leaverWeight, double fastest) {
    int n = inflow.length;
    double total = 0;
    double leavers = 0;
    for (int l = 0; l < n; l++) {
      total += work[l];
      leavers += work[l] * work[2 * n + l];
    }
    double others = 0;
    double perInflow = total / fastest;
    for (int k = 0; k < n - 1; k++) {
      double share = work[k];
      double joining = leaverWeight[k] * (leavers - share * work[2 * n + k]);
      double next = share * work[n + k] + inflow[k] * perInflow + joining;
      work[k] = next > 0 ? next : 0;
      others += work[k];
    }
    // Whoever joined no other side is neutral: inflow, leavers and those who gave up.
    work[n - 1] = Math.max(0, total - others);
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

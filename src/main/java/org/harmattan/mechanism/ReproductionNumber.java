package org.harmattan.mechanism;

/**
 * Reproduction numbers of organised presence, from the state of the moment.
 *
 * <pre>
 *   R0 = ρ(K),  K_ij = β σ_i ŵ_ij / γ_j
 *   R  = Σ_{i: X_i = 0} β σ_i Σ_j ŵ_ij X_j  /  Σ_{j: X_j = 1} γ_j
 * </pre>
 *
 * with the symbols of {@link PresenceContagion} and γ_j = γ0 + γF D_j. R is the ratio of presences
 * that arise to presences that would die out if no cell kept them up: above 1 presence spreads.
 * After van den Driessche &amp; Watmough 2002 for R0 as the spectral radius of the next-generation
 * matrix.
 */
public final class ReproductionNumber {
  private ReproductionNumber() {}

  /**
   * Spectral radius of K by power iteration from a given vector, which is changed: called again
   * after the state has changed a little, few steps are enough.
   *
   * @param coupling ŵ
   * @param transmission β σ_i of each locality, per month
   * @param monthsPresent 1/γ_j of each locality, months
   * @param vector the last estimate of the leading vector, all positive at first
   * @param tolerance relative change of the estimate at which it stops
   * @param mostSteps steps at most
   */
  public static double spectralRadius(
      SparseMatrix coupling,
      double[] transmission,
      double[] monthsPresent,
      double[] vector,
      double tolerance,
      int mostSteps) {
    double[] source = new double[vector.length];
    double[] next = new double[vector.length];
    double estimate = 0;
    for (int step = 0; step < mostSteps; step++) {
      for (int j = 0; j < source.length; j++) {
        source[j] = monthsPresent[j] * vector[j];
      }
      coupling.multiply(source, next);
      double before = estimate;
      estimate = advance(transmission, vector, next);
      if (Math.abs(estimate - before) <= tolerance * estimate) {
        break;
      }
    }
    return estimate;
  }

  /** One step: scales the product to sum 1 and returns by how much it grew. */
  private static double advance(double[] transmission, double[] vector, double[] product) {
    double sum = 0;
    for (int i = 0; i < product.length; i++) {
      product[i] *= transmission[i];
      sum += product[i];
    }
    double before = 0;
    for (double share : vector) {
      before += share;
    }
    for (int i = 0; i < product.length && sum > 0; i++) {
      // A little of the old vector keeps a network of two sides from oscillating.
      vector[i] = 0.8 * product[i] / sum + 0.2 * vector[i] / before;
    }
    return sum / before;
  }

  /**
   * R of the presences there are.
   *
   * @param arisingPerMonth presences that arise, per month
   * @param clearedPerMonth presences that would die out, per month; 0 gives not a number
   */
  public static double effective(double arisingPerMonth, double clearedPerMonth) {
    return clearedPerMonth > 0 ? arisingPerMonth / clearedPerMonth : Double.NaN;
  }
}

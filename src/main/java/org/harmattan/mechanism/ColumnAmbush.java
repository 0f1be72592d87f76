package org.harmattan.mechanism;

/**
 * Ambush of a column (mechanism 8b):
 *
 * <pre>
 *   advantage = A (1 + d/L)
 *   deaths of a unit = deaths of the side in proportion to strength, the last one takes the rest
 * </pre>
 *
 * with A the advantage of any attacker, d the distance in km to the column's base and L the
 * distance that doubles it: the farther from help and supply, the worse. After the loss of strength
 * with distance of Boulding 1962; the form is an assumption.
 */
public final class ColumnAmbush {
  private ColumnAmbush() {}

  /**
   * Advantage of those who lie in wait.
   *
   * @param attackerAdvantage A &gt; 0
   * @param baseKm d ≥ 0
   * @param doublingKm L &gt; 0
   */
  public static double advantage(double attackerAdvantage, double baseKm, double doublingKm) {
    return attackerAdvantage * (1 + baseKm / doublingKm);
  }

  /**
   * Shares out the deaths of a side; nobody loses more than he has.
   *
   * @param deaths of the side, at most the sum of strengths
   * @param strengths of its units
   */
  public static int[] shares(int deaths, int[] strengths) {
    int[] shares = new int[strengths.length];
    int left = deaths;
    long strength = 0;
    for (int s : strengths) {
      strength += s;
    }
    for (int u = 0; u < shares.length; u++) {
      double share = strength > 0 ? left * (double) strengths[u] / strength : 0;
      shares[u] = Math.min(strengths[u], (int) Math.round(share));
      left -= shares[u];
      strength -= strengths[u];
    }
    return shares;
  }
}

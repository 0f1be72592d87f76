package org.harmattan.mechanism;

/**
 * Escalation or relocation (mechanism 3): when presence spreads from a locality that hosts a cell,
 * the cell splits with probability ρ, so that violence escalates, or else moves, so that it
 * relocates. ρ is 0.3–0.95: the literature disagrees and both must be possible.
 *
 * <p>Source: after Schutte &amp; Weidmann 2011 and Zhukov 2012 (abstracts).
 */
public final class EscalationOrRelocation {
  private EscalationOrRelocation() {}

  /**
   * Fighters who leave with the new cell: half of the old, rounded down, where both halves reach
   * the minimum. The old cell keeps the rest, so none is made or lost.
   *
   * @param fighters fighters of the source cell
   * @param minimumCell smallest viable cell, fighters
   * @return fighters of the new cell, or 0 where the source is too small to split
   */
  public static int splitFighters(int fighters, int minimumCell) {
    int half = fighters / 2;
    return half >= Math.max(1, minimumCell) ? half : 0;
  }
}

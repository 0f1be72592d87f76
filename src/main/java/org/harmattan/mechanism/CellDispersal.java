package org.harmattan.mechanism;

/**
 * Dispersal of cells that face a far stronger adversary: part of the fighters go home, the others
 * hide for some days in a place that is remote or at a border and out of the adversary's reach.
 *
 * <pre>
 *   disperses where  max(x, m) &gt; ϱ (n + p)
 *   weight of a refuge = (1 + w [at a border] + w remoteness/R) / (1 + x/x0)
 * </pre>
 *
 * with x hostile reach, m the adversary's strength, n the cell's fighters, p its bloc's reach, ϱ
 * the ratio it bears, w weight of a refuge, R remoteness that counts as much as a border. An
 * assumption of this model.
 */
public final class CellDispersal {
  private static final double LEAST_KEPT = 0.2;
  private static final double MOST_KEPT = 0.6;

  private CellDispersal() {}

  /**
   * Whether a cell disperses.
   *
   * @param hostileReach x ≥ 0, fighters
   * @param adversary m ≥ 0, strength of the unit it met
   * @param fighters n, of the cell
   * @param ownReach p ≥ 0, fighters
   * @param ratio ϱ &gt; 0
   */
  public static boolean disperses(
      double hostileReach, double adversary, double fighters, double ownReach, double ratio) {
    return Math.max(hostileReach, adversary) > ratio * (fighters + ownReach);
  }

  /**
   * Fighters whom a dispersing cell keeps: a uniform share of 20–60 % around the given mean,
   * rounded.
   *
   * @param random source of the draw
   * @param fighters n
   * @param meanKept mean share kept, in [0.2, 0.6]
   */
  public static int kept(Randomness random, int fighters, double meanKept) {
    double halfWidth = Math.min(meanKept - LEAST_KEPT, MOST_KEPT - meanKept);
    double share = meanKept + Math.max(0, halfWidth) * (2 * random.nextUniform() - 1);
    return Math.min(fighters, (int) (fighters * share + 0.5));
  }

  /**
   * Weight of a refuge.
   *
   * @param refugeWeight w ≥ 0
   * @param atBorder whether it lies at a border
   * @param remotenessKm remoteness from towns
   * @param fullRemotenessKm R &gt; 0
   * @param hostileReach x ≥ 0, fighters
   * @param exposureScale x0 &gt; 0, fighters
   */
  public static double refugeWeight(
      double refugeWeight,
      boolean atBorder,
      double remotenessKm,
      double fullRemotenessKm,
      double hostileReach,
      double exposureScale) {
    double border = atBorder ? refugeWeight : 0;
    double remote = refugeWeight * remotenessKm / fullRemotenessKm;
    return (1 + border + remote) / (1 + hostileReach / exposureScale);
  }

  /** Days of rest: whole, even between the shortest and the longest. */
  public static int restDays(Randomness random, int shortestDays, double longestDays) {
    return shortestDays + (int) (random.nextUniform() * Math.max(0, longestDays - shortestDays));
  }
}

package org.harmattan.mechanism;

/**
 * Who meets whom (mechanism 8): the rates at which cells attack and forces operate, and the weights
 * by which one adversary is drawn among those near.
 *
 * <pre>
 *   weight of a target for a cell  = i (1 − l d/r) n/(n + e) v
 *   weight of a cell for a force   = i (1 − l d/r) v s μ
 *   P(drawn one is met)            = Σ/(1 + Σ),  Σ the sum of all weights
 * </pre>
 *
 * with i initiative, l loss of weight at the edge of the range r, d distance, n the cell's
 * fighters, e those of the target that are exposed, v how visible it is, s what a sanctuary leaves
 * of that, μ accuracy ({@link IntelligenceAccuracy}). An assumption of this model: guerrillas
 * choose the weak, forces find what they are told of.
 */
public final class Engagement {
  private Engagement() {}

  /**
   * Attacks of a cell per day, before it looks for a target.
   *
   * @param perDay attacks of an average cell, per day
   * @param boldness of the group, 1 for an average one
   * @param aggression of the bloc's doctrine, 1 for an average one
   * @param frontPull F ≥ 1, from {@link Diversion#frontPull}
   * @param openFactor factor for a cell in the open, else 1
   */
  public static double attacksPerDay(
      double perDay, double boldness, double aggression, double frontPull, double openFactor) {
    return perDay * boldness * aggression * frontPull * openFactor;
  }

  /**
   * Operations of a security unit per day, before it looks for a target.
   *
   * @param perDay operations of an average unit, per day
   * @param intensity of an offensive it takes part in, else 1
   * @param means what policies leave of its means, 1 for all
   * @param mobility 1 for a mobile unit, below for one that is tied to a base
   */
  public static double operationsPerDay(
      double perDay, double intensity, double means, double mobility) {
    return perDay * intensity * means * mobility;
  }

  /**
   * How much distance leaves of a target's weight: 1 − l d/r.
   *
   * @param edgeLoss l, in [0, 1]
   * @param distanceKm d, from 0 to r
   * @param rangeKm r &gt; 0
   */
  public static double nearness(double edgeLoss, double distanceKm, double rangeKm) {
    return 1 - edgeLoss * distanceKm / rangeKm;
  }

  /**
   * Weight of a target for a cell.
   *
   * @param initiative i ≥ 0
   * @param nearness from {@link #nearness}
   * @param fighters n, of the cell
   * @param exposed e, people of the target who can be attacked
   * @param visibility v, in [0, 1]
   */
  public static double targetWeight(
      double initiative, double nearness, double fighters, double exposed, double visibility) {
    return initiative * nearness * Saturation.share(fighters, exposed) * visibility;
  }

  /**
   * Weight of a cell for a force that looks for it.
   *
   * @param nearness from {@link #nearness}
   * @param visibility v, in [0, 1]
   * @param sanctuary s, in [0, 1], from {@link SpillOver#exposureFactor}
   * @param initiative i ≥ 0
   * @param accuracy μ, in [0, 1]
   */
  public static double searchWeight(
      double nearness, double visibility, double sanctuary, double initiative, double accuracy) {
    return nearness * visibility * sanctuary * initiative * accuracy;
  }

  /** Probability that who was drawn is met, by the sum of all weights, 0 or more. */
  public static double meetingProbability(double weights) {
    return Saturation.share(weights, 1);
  }

  /**
   * Accuracy of fire on fighters in the open, who can be told from civilians: 1 − (1 − μ)/x.
   *
   * @param accuracy μ against those who hide, in [0, 1]
   * @param openExposure x ≥ 1, how much easier they are to tell
   */
  public static double accuracyInTheOpen(double accuracy, double openExposure) {
    return 1 - (1 - accuracy) / openExposure;
  }
}

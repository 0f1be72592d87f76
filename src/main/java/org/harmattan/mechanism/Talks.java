package org.harmattan.mechanism;

/**
 * Talks (mechanism 22): a bloc talks only once the foreign force it objects to is gone, accepts at
 * a hazard that grows with the weariness of both sides, and pays with defections to its rival.
 *
 * <pre>
 *   acceptance per month = A √(w_1 w_2)  where the precondition holds, else 0
 *   defecting share      = δ (1 − cohesion) rival
 * </pre>
 *
 * with A the hazard under complete weariness w of both sides, δ the largest share, rival the
 * rival's part of the two blocs' strength. An assumption of this model, as is every effect of
 * talks.
 */
public final class Talks {
  private Talks() {}

  /**
   * Hazard of acceptance, per month.
   *
   * @param perMonth A, per month
   * @param preconditionHolds whether the objected foreign force is gone
   * @param wearinessOfState in [0, 1]
   * @param wearinessOfBloc in [0, 1]
   */
  public static double acceptanceHazardPerMonth(
      double perMonth, boolean preconditionHolds, double wearinessOfState, double wearinessOfBloc) {
    return preconditionHolds ? perMonth * Math.sqrt(wearinessOfState * wearinessOfBloc) : 0;
  }

  /**
   * Share of a bloc's cells that defect to the rival when it accepts.
   *
   * @param largestShare δ, in [0, 1]
   * @param cohesion of the bloc's cells, in [0, 1]
   * @param rivalStrengthShare rival / (rival + bloc), in [0, 1]
   */
  public static double defectionShare(
      double largestShare, double cohesion, double rivalStrengthShare) {
    return largestShare * (1 - cohesion) * rivalStrengthShare;
  }
}

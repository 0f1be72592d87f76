package org.harmattan.mechanism;

/**
 * State service: schools, clinics, courts, pay.
 *
 * <pre>
 *   s(0) = s_town e^(−remoteness / L)
 *   s → s* b c_S  at κ↓ where above it, κ↑ where below
 * </pre>
 *
 * with b the regime's budget relative to the start, c_S state control, s* set so that the initial
 * service is stationary, κ↓ about .5 and κ↑ about .04 per month: service is lost faster than it is
 * built. An assumption of this model.
 */
public final class StateService {
  private StateService() {}

  /**
   * Service at the start.
   *
   * @param atTown s_town, service next to a town, in [0, 1]
   * @param remotenessKm distance from towns, weighted by their size, kilometres
   * @param lengthKm L, kilometres
   */
  public static double initial(double atTown, double remotenessKm, double lengthKm) {
    return atTown * StrictMath.exp(-remotenessKm / lengthKm);
  }

  /**
   * Service per unit of control, s*, that keeps the initial service stationary at the initial
   * control; 0 where the state had none.
   */
  public static double sustainable(double initialService, double initialControl) {
    return initialControl > 0 ? initialService / initialControl : 0;
  }

  /** Service that budget b and state control c_S sustain: s* b c_S, at most 1. */
  public static double target(double sustainable, double budget, double stateControl) {
    return Math.min(1, sustainable * budget * stateControl);
  }

  /**
   * Service after a step.
   *
   * @param service s, in [0, 1]
   * @param target what is sustained, in [0, 1]
   * @param keptInDecline share of a surplus that outlasts the step, {@link Hazard#kept} of κ↓
   * @param keptInGrowth share of a lack that outlasts it, of κ↑
   */
  public static double next(
      double service, double target, double keptInDecline, double keptInGrowth) {
    return Hazard.toward(service, target, service > target ? keptInDecline : keptInGrowth);
  }
}

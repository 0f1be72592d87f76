package org.harmattan.mechanism;

/**
 * Communal reprisals (mechanism 11b): harm done to a community and blamed on another is kept on a
 * ledger by cercle and community, which fades ({@link Hazard#remembered}); communities raise
 * militias as it grows, and militias act on it.
 *
 * <pre>
 *   L ← L e^(−t/τ) + b h s
 *   militia fighters raised ~ Poisson(Δt r L room)
 *   events per month = e √L x (1 − discipline)
 * </pre>
 *
 * with L unavenged harm, τ memory (months), b the share of harm h that is blamed on a community, s
 * the share of it that a community suffered, e events per root of the ledger, x the share of the
 * blamed community that lives exposed as a minority, room what is left to the ceiling ({@link
 * GrievanceRecruitment#room}). An assumption of this model: one-sided violence by Mopti's militias
 * in 2017–21 cost more lives than that of JNIM and IS together.
 */
public final class CommunalReprisals {
  /** Share of a minority at which half of it is found: one in twenty. An assumption. */
  static final double HALF_MINORITY = 0.05;

  private CommunalReprisals() {}

  /**
   * Entry on the ledger of a community for harm done: b h s.
   *
   * @param blameShare b, in [0, 1]
   * @param harm h ≥ 0, units of harm
   * @param communityShare s, in [0, 1]
   */
  public static double blamed(double blameShare, double harm, double communityShare) {
    return blameShare * harm * communityShare;
  }

  /**
   * Militia fighters whom a community is expected to raise in a step.
   *
   * @param ledger L ≥ 0, units of harm
   * @param fightersPerLedgerMonth r, per month and unit of unavenged harm
   * @param stepMonths Δt, months
   * @param room in [0, 1]
   */
  public static double expectedFighters(
      double ledger, double fightersPerLedgerMonth, double stepMonths, double room) {
    return ledger * fightersPerLedgerMonth * stepMonths * room;
  }

  /**
   * Grievance that unavenged harm adds among the community that suffered it: w (1 − e^(−L/L0)).
   *
   * @param most w, in [0, 1]
   * @param ledger L ≥ 0, units of harm
   * @param scale L0 &gt; 0, units of harm
   */
  public static double wrongedGrievance(double most, double ledger, double scale) {
    return ledger == 0 ? 0 : most * Hazard.probability(ledger / scale);
  }

  /**
   * Reprisals, events per month.
   *
   * @param eventsPerLedgerMonth e, per month and root of unavenged harm
   * @param ledger L ≥ 0, units of harm
   * @param exposedMinority x, in [0, 1]
   * @param discipline restraint of the militia, in [0, 1]
   */
  public static double eventsPerMonth(
      double eventsPerLedgerMonth, double ledger, double exposedMinority, double discipline) {
    return eventsPerLedgerMonth * Math.sqrt(ledger) * exposedMinority * (1 - discipline);
  }

  /**
   * How exposed a community is as a minority: 2 (½ − share) share/(share + s½), with s½ = {@value
   * #HALF_MINORITY}: 0 from half of the people up, and small where hardly any are left to be found.
   *
   * @param share the community's share of the local people, in [0, 1]
   */
  public static double exposedMinority(double share) {
    return share > 0 ? Math.max(0, 1 - 2 * share) * share / (share + HALF_MINORITY) : 0;
  }
}

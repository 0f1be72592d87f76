package org.harmattan.mechanism;

/**
 * Communal reprisals (mechanism 11b): harm done to a community and blamed on another is kept on a
 * ledger by cercle and community, which decays; militias act on it.
 *
 * <pre>
 *   L ← L e^(−t/τ) + b h
 *   events per month = e L x (1 − discipline)
 * </pre>
 *
 * with L unavenged harm, τ memory (months), b the share of harm h that is blamed on a community, e
 * events per unit of the ledger, x the share of the blamed community that lives exposed as a
 * minority. An assumption of this model: one-sided violence by Mopti's militias in 2017–21 cost
 * more lives than that of JNIM and IS together.
 */
public final class CommunalReprisals {
  private CommunalReprisals() {}

  /**
   * Ledger after some months without more harm.
   *
   * @param ledger L ≥ 0, units of harm
   * @param months t, months
   * @param memoryMonths τ, months
   */
  public static double decayed(double ledger, double months, double memoryMonths) {
    return ledger == 0 ? 0 : Hazard.toward(ledger, 0, StrictMath.exp(-months / memoryMonths));
  }

  /**
   * Entry on the ledger for harm done: b h.
   *
   * @param blameShare b, in [0, 1]
   * @param harm h ≥ 0, units of harm
   */
  public static double blamed(double blameShare, double harm) {
    return blameShare * harm;
  }

  /**
   * Reprisals, events per month.
   *
   * @param eventsPerLedgerMonth e, per month and unit of unavenged harm
   * @param ledger L ≥ 0, units of harm
   * @param exposedMinority x, in [0, 1]
   * @param discipline restraint of the militia, in [0, 1]
   */
  public static double eventsPerMonth(
      double eventsPerLedgerMonth, double ledger, double exposedMinority, double discipline) {
    return eventsPerLedgerMonth * ledger * exposedMinority * (1 - discipline);
  }

  /**
   * How exposed a community is as a minority: 2 (½ − share), 1 where hardly any live, 0 from half
   * of the people up or where none lives.
   *
   * @param share the community's share of the local people, in [0, 1]
   */
  public static double exposedMinority(double share) {
    return share > 0 ? Math.max(0, 1 - 2 * share) : 0;
  }
}

package org.harmattan.mechanism;

/**
 * Strikes at the capital (mechanism 20), as an aggregate hazard.
 *
 * <pre>
 *   strikes per day = S/365.25 × reach × coordination × (1 − guard) × salience
 *   guard(t) = guard e^(−t/τ),  raised by each strike: guard + shock (1 − guard)
 * </pre>
 *
 * with S strikes a year at full reach without a guard, salience above 1 on symbolic dates, τ the
 * time in which alertness fades in quiet years. An assumption of this model.
 */
public final class DeepStrikes {

  private DeepStrikes() {}

  /**
   * Rate of strikes, per day.
   *
   * @param perYear S, per year
   * @param reach share of the bloc's strength felt at the capital, in [0, 1]
   * @param coordination doctrine times appetite, in [0, 1]
   * @param guard alertness of the guard, in [0, 1]
   * @param salience factor of the date, at least 1
   */
  public static double strikeRatePerDay(
      double perYear, double reach, double coordination, double guard, double salience) {
    return perYear / Time.YEAR_DAYS * reach * coordination * (1 - guard) * salience;
  }

  /**
   * Alertness after some quiet days.
   *
   * @param guard alertness, in [0, 1]
   * @param days t, days
   * @param memoryYears τ, years
   */
  public static double guardAlertness(double guard, double days, double memoryYears) {
    return Hazard.toward(guard, 0, Hazard.kept(1 / (memoryYears * Time.YEAR_DAYS), days));
  }

  /** Alertness after a strike that closes the given share of the gap to full alertness. */
  public static double alarmed(double guard, double shock) {
    return guard + shock * (1 - guard);
  }
}

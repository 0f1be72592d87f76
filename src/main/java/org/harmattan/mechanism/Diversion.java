package org.harmattan.mechanism;

/**
 * Diversion (mechanism 19): a command sends mobile forces where it perceives the threat, so that
 * whoever opens a new front relieves the old one.
 *
 * <pre>
 *   θ_r ← θ_r e^(−t/τ) + (1 + √deaths) e^(σ Z)     for each event that is reported
 *   share_r = θ_r^a V_r / Σ θ^a V,  or V_r / Σ V without any threat
 * </pre>
 *
 * with θ perceived threat by region, V value, a threat exponent (0.5–2), τ memory. After the
 * strategy that UN reports and the press describe; the form is this model's. A bloc whose base is
 * pressed turns to places that are thinly guarded ({@link #frontPull}). Ablated by freezing
 * perception.
 */
public final class Diversion {
  private Diversion() {}

  /**
   * Shares of the mobile force.
   *
   * @param perceivedThreat θ of each region, 0 or more
   * @param value V of each region, 0 or more, not all 0
   * @param exponent a
   * @return shares that sum to 1
   */
  public static double[] allocation(double[] perceivedThreat, double[] value, double exponent) {
    double[] share = new double[value.length];
    double total = 0;
    for (int r = 0; r < share.length; r++) {
      share[r] = power(perceivedThreat[r], exponent) * value[r];
      total += share[r];
    }
    if (!(total > 0)) {
      share = value.clone();
      total = 0;
      for (double v : value) {
        total += v;
      }
    }
    for (int r = 0; r < share.length; r++) {
      share[r] /= total;
    }
    return share;
  }

  /** Gravity of an event to those who report it: 1 + √deaths. */
  public static double gravity(int deaths) {
    return 1 + Math.sqrt(deaths);
  }

  /**
   * How grave a report appears to a command: gravity × lognormal noise with median 1, since a
   * report errs as often upward as downward. Its mean is e^(σ²/2), which no allocation sees: it
   * depends on ratios of threats alone.
   *
   * @param random source of the noise
   * @param gravity of the event, 0 or more
   * @param noise σ, standard deviation of the log of the error
   */
  public static double perceived(Randomness random, double gravity, double noise) {
    return random.lognormal(gravity, noise);
  }

  /**
   * How much more a cell is drawn to a place, or to act there, because its bloc's base is pressed:
   * 1 + f a U (1 − D), with U pressure on the bloc, the mean deterrence where its fighters are.
   *
   * @param opening f ≥ 0
   * @param appetite a, the bloc's inclination to divert, in [0, 1]
   * @param pressure U, in [0, 1]
   * @param deterrence D of the place, in [0, 1]
   * @return 1 or more; 1 where the base is not pressed or the place as guarded as can be
   */
  public static double frontPull(
      double opening, double appetite, double pressure, double deterrence) {
    return 1 + opening * appetite * pressure * (1 - deterrence);
  }

  private static double power(double base, double exponent) {
    return exponent == 1 || base == 0 ? base : StrictMath.pow(base, exponent);
  }
}

package org.harmattan.mechanism;

/**
 * What becomes known of an event (mechanism 18): announced to the public, and recorded by a data
 * collector. What a command perceives is in {@link Diversion}.
 *
 * <pre>
 *   P(recorded)     = d^b / (d^b + d½^b)
 *   recorded deaths = max(1, round(d e^(σ Z)))
 *   announced       = round(admitted × own + claimed × enemy + civilian)
 * </pre>
 *
 * with d deaths, d½ deaths at which half of all events are recorded, b slope against log deaths, σ
 * error of the count. Assumed, never fitted: only recorded events are scored.
 */
public final class InformationChannels {
  private InformationChannels() {}

  /**
   * Probability that an event is recorded.
   *
   * @param deaths d ≥ 0; an event without deaths is never recorded
   * @param halfDeaths d½ ≥ 0; 0 records every deadly event
   * @param slope b ≥ 0
   */
  public static double recordProbability(int deaths, double halfDeaths, double slope) {
    if (deaths <= 0) {
      return 0;
    }
    return halfDeaths == 0 ? 1 : 1 / (1 + StrictMath.pow(halfDeaths / deaths, slope));
  }

  /**
   * Deaths noted for a recorded event.
   *
   * @param random source of the error
   * @param deaths d; 0 gives 0
   * @param errorSpread σ ≥ 0
   * @return at least 1 for a deadly event
   */
  public static int recordedDeaths(Randomness random, int deaths, double errorSpread) {
    if (deaths <= 0) {
      return 0;
    }
    return Math.max(1, (int) Math.floor(random.lognormal(deaths, errorSpread) + 0.5));
  }

  /**
   * Deaths the state announces, all sides together.
   *
   * @param stateDeaths its own, less what censorship hides
   * @param enemyDeaths its adversary's
   * @param civilianDeaths civilians'
   * @param admitted share of its own deaths that it admits, in [0, 1]
   * @param claimed announced over true enemy deaths
   */
  public static int announcedDeaths(
      double stateDeaths, int enemyDeaths, int civilianDeaths, double admitted, double claimed) {
    double announced = admitted * stateDeaths + claimed * enemyDeaths + civilianDeaths;
    return (int) Math.floor(announced + 0.5);
  }
}

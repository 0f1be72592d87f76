package org.harmattan.mechanism;

/**
 * Coordination in waves (mechanism 14): tied cells act on the same day where they share reach and
 * move freely.
 *
 * <pre>
 *   waves per day   = W/365.25 × ties × shared reach × freedom × coordination
 *   P(cell joins)   = tie × coordination  where c_S is below the limit of free movement, else 0
 * </pre>
 *
 * with W waves a year of a fully tied and free network. Porter &amp; White 2012 (abstract) model
 * the heavy tail of daily counts, which serves as a check; the form here is this model's.
 */
public final class CoordinatedWaves {

  private CoordinatedWaves() {}

  /**
   * Rate of waves, per day.
   *
   * @param perYear W, per year
   * @param ties share of the network's pairs that are tied, in [0, 1]
   * @param sharedReach overlap of their reach, in [0, 1]
   * @param freedomShare share of the cells that move freely, in [0, 1]
   * @param coordination the bloc's doctrine, in [0, 1]
   */
  public static double waveRatePerDay(
      double perYear, double ties, double sharedReach, double freedomShare, double coordination) {
    return perYear / Time.YEAR_DAYS * ties * sharedReach * freedomShare * coordination;
  }

  /** Whether cells move freely: state control below the limit (0.25). */
  public static boolean free(double stateControl, double freeControl) {
    return stateControl < freeControl;
  }

  /**
   * Probability that a cell joins a wave.
   *
   * @param tie strength of its tie to the katiba that starts the wave, in [0, 1]
   * @param coordination the bloc's doctrine, in [0, 1]
   * @param free whether it moves freely
   */
  public static double participationProbability(double tie, double coordination, boolean free) {
    return free ? tie * coordination : 0;
  }
}

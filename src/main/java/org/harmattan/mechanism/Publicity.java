package org.harmattan.mechanism;

/**
 * Publicity and censorship (mechanism 23).
 *
 * <pre>
 *   known share       = (1 − censorship) d / (d + d½)
 *   retaliation factor = 1 + b (1 − e^(−known × harm))
 * </pre>
 *
 * with d deaths of an event, d½ deaths at which half of the public hears of it, b the largest
 * relative rise of recruitment after abuses that are known. An assumption of this model.
 */
public final class Publicity {
  private Publicity() {}

  /**
   * Share of the public that hears of an event.
   *
   * @param deaths d ≥ 0
   * @param halfDeaths d½ &gt; 0
   * @param censorship in [0, 1]
   */
  public static double knownShare(double deaths, double halfDeaths, double censorship) {
    return (1 - censorship) * Saturation.share(deaths, halfDeaths);
  }

  /**
   * Factor on the recruitment of the perpetrator's adversaries.
   *
   * @param largestRise b ≥ 0
   * @param knownShare in [0, 1]
   * @param abuseHarm harm by the perpetrator, 0 or more
   * @return from 1 to 1 + b
   */
  public static double retaliationFactor(double largestRise, double knownShare, double abuseHarm) {
    return 1 + largestRise * Hazard.probability(knownShare * abuseHarm);
  }
}

package org.harmattan.mechanism;

import java.util.Locale;

/**
 * One encounter of two units (mechanism 8).
 *
 * <pre>
 *   hits of a side    ~ Poisson(q m e A)       m = smaller side's strength, A = advantage or 1
 *   hits on the enemy ~ Binomial(hits, μ + (1 − μ) x)
 *   civilians killed  ~ Binomial(other hits, b)
 * </pre>
 *
 * with q intensity (share of the smaller side put at risk, lognormal between encounters), e
 * effectiveness of the shooting side, μ its accuracy (0.05–0.6 for forces), x the enemy's share of
 * the people around (R/P in the source), b the share of stray fire that finds somebody. Losses
 * never exceed a side's strength nor the civilians there.
 *
 * <p>Source: Kress &amp; Szechtman 2009 for the split between enemy and civilians, with b = 1; its
 * limit μ = 0 is the area fire of Deitchman 1962, under which those who hide among P people lose in
 * proportion to R/P, whereas who attacks from hiding sees his target (μ near 1, A above 1).
 * Deviation: fire grows with the smaller side, not with the shooters, because meetings are short
 * and the stronger side cannot bring all its strength to bear; so Lanchester's laws do not hold
 * here. q, A and b are this model's.
 */
public final class Encounter {
  private Encounter() {}

  /**
   * A side of an encounter.
   *
   * @param fighters strength engaged
   * @param effectiveness e, 1 for an average unit
   * @param accuracy μ of its fire, in [0, 1]
   */
  public record Side(int fighters, double effectiveness, double accuracy) {
    /** Checks the values. */
    public Side {
      if (fighters < 0 || !(effectiveness >= 0) || !(accuracy >= 0 && accuracy <= 1)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "fighters %d, effectiveness %s or accuracy %s is out of range",
                fighters,
                effectiveness,
                accuracy));
      }
    }
  }

  /**
   * Where it happens.
   *
   * @param civilians people around who are no fighters
   * @param bystanderShare b, share of stray fire that finds one of them, in [0, 1]
   */
  public record Place(double civilians, double bystanderShare) {}

  /** Deaths: of each side, and civilians by whose fire killed them. */
  public record Deaths(
      int attacker, int defender, int civiliansByAttacker, int civiliansByDefender) {}

  /**
   * Intensity of an encounter: lognormal, at most 1.
   *
   * @param random source of the draw
   * @param median median share put at risk
   * @param logSpread standard deviation of its logarithm
   */
  public static double intensity(Randomness random, double median, double logSpread) {
    return Math.min(1, random.lognormal(median, logSpread));
  }

  /**
   * Samples the losses of an encounter.
   *
   * @param random source of the draws
   * @param attacker who attacks
   * @param defender who is attacked
   * @param attackerAdvantage A, losses of the attacked relative to those of the attacker
   * @param intensity q, in [0, 1]
   * @param place people around
   */
  public static Deaths sample(
      Randomness random,
      Side attacker,
      Side defender,
      double attackerAdvantage,
      double intensity,
      Place place) {
    double atRisk = intensity * Math.min(attacker.fighters(), defender.fighters());
    int byAttacker = random.poisson(atRisk * attacker.effectiveness() * attackerAdvantage);
    int byDefender = random.poisson(atRisk * defender.effectiveness());
    int onDefender = onEnemy(random, byAttacker, attacker, defender, place);
    int onAttacker = onEnemy(random, byDefender, defender, attacker, place);
    int there = (int) Math.min(Integer.MAX_VALUE, place.civilians());
    int civiliansFirst =
        Math.min(there, random.binomial(byAttacker - onDefender, place.bystanderShare()));
    int civiliansThen =
        Math.min(
            there - civiliansFirst,
            random.binomial(byDefender - onAttacker, place.bystanderShare()));
    return new Deaths(
        Math.min(attacker.fighters(), onAttacker),
        Math.min(defender.fighters(), onDefender),
        civiliansFirst,
        civiliansThen);
  }

  private static int onEnemy(Randomness random, int hits, Side shooter, Side enemy, Place place) {
    double people = enemy.fighters() + place.civilians();
    double enemyShare = people > 0 ? enemy.fighters() / people : 0;
    return random.binomial(hits, shooter.accuracy() + (1 - shooter.accuracy()) * enemyShare);
  }
}

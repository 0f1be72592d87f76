package org.harmattan.mechanism;

import java.util.Locale;

/**
 * Attrition with intelligence (mechanism 8), without noise; {@link Encounter} is its discrete form.
 *
 * <pre>
 *   dR/dt = −γ G [μ + (1 − μ) R/P]
 *   dG/dt = −α R
 *   dC/dt =  γ G (1 − μ)(1 − R/P)
 * </pre>
 *
 * with R insurgents, G government, C civilians killed, P population in which insurgents hide
 * (insurgents included), μ accuracy of the government's fire (0.05–0.6), γ and α kills per fighter
 * and month. With μ = 1 this is Lanchester's square law, with μ = 0 the mixed law of Deitchman.
 *
 * <p>Source: Deitchman 1962; Kress &amp; Szechtman 2009, whose recruitment term lives in {@link
 * GrievanceRecruitment}. Extension: the insurgents' accuracy is a parameter too, so that 0 on both
 * sides gives Lanchester's linear law; theirs is 1.
 */
public final class AttritionWithIntelligence {
  private AttritionWithIntelligence() {}

  /**
   * How a side fires.
   *
   * @param killsPerFighterMonth α or γ, per fighter and month, all shots on target
   * @param accuracy μ, share of fire that is aimed; the rest falls on whoever is there
   */
  public record Fire(double killsPerFighterMonth, double accuracy) {
    /** Checks both values. */
    public Fire {
      if (!(killsPerFighterMonth >= 0) || !(accuracy >= 0 && accuracy <= 1)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "kills per fighter and month %s or accuracy %s is out of range",
                killsPerFighterMonth,
                accuracy));
      }
    }
  }

  /** Losses of a step, persons. */
  public record Losses(double insurgents, double government, double civilians) {}

  /**
   * Losses of a step by the classical Runge–Kutta rule, cut where a side is used up.
   *
   * @param insurgents R ≥ 0
   * @param government G ≥ 0
   * @param population P &gt; 0, people among whom unaimed fire falls, at least R and G
   * @param insurgentFire α and its accuracy (1 in Kress &amp; Szechtman)
   * @param governmentFire γ and μ
   * @param stepMonths Δt, months; fractions of the battle's duration keep the error small
   */
  public static Losses step(
      double insurgents,
      double government,
      double population,
      Fire insurgentFire,
      Fire governmentFire,
      double stepMonths) {
    double h = stepMonths;
    double r1 = killed(government, insurgents, population, governmentFire);
    double g1 = killed(insurgents, government, population, insurgentFire);
    double r2 =
        killed(government - h / 2 * g1, insurgents - h / 2 * r1, population, governmentFire);
    double g2 = killed(insurgents - h / 2 * r1, government - h / 2 * g1, population, insurgentFire);
    double r3 =
        killed(government - h / 2 * g2, insurgents - h / 2 * r2, population, governmentFire);
    double g3 = killed(insurgents - h / 2 * r2, government - h / 2 * g2, population, insurgentFire);
    double r4 = killed(government - h * g3, insurgents - h * r3, population, governmentFire);
    double g4 = killed(insurgents - h * r3, government - h * g3, population, insurgentFire);
    double lostInsurgents = Math.min(insurgents, h / 6 * (r1 + 2 * r2 + 2 * r3 + r4));
    double lostGovernment = Math.min(government, h / 6 * (g1 + 2 * g2 + 2 * g3 + g4));
    // All fire kills somebody in this law: what misses insurgents kills civilians.
    double fired = h * governmentFire.killsPerFighterMonth() * (government - lostGovernment / 2);
    return new Losses(lostInsurgents, lostGovernment, Math.max(0, fired - lostInsurgents));
  }

  /** Kills per month of the targets by the shooters' fire. */
  private static double killed(double shooters, double targets, double population, Fire fire) {
    if (shooters <= 0 || targets <= 0) {
      return 0;
    }
    double unaimed = (1 - fire.accuracy()) * targets / population;
    return fire.killsPerFighterMonth() * shooters * (fire.accuracy() + unaimed);
  }
}

package org.harmattan.mechanism;

/** From rates to probabilities and back to stationary levels, over one step. */
public final class Hazard {
  /** Below this the third-order series of 1 − exp(−x) is exact to 1e-14. */
  private static final double SERIES_BELOW = 1e-4;

  /** Below this the approximant of exp(−x) by Padé is exact to 1e-14. */
  private static final double PADE_BELOW = 0.05;

  /** Levels below this are 0: a field that only decays must not end in slow denormal numbers. */
  private static final double NOTHING = 1e-12;

  /** Memories below this are forgotten, for the same reason. */
  private static final double FORGOTTEN = 1e-9;

  private Hazard() {}

  /**
   * Probability of at least one event: 1 − exp(−x).
   *
   * @param meanEvents x = rate × step ≥ 0
   */
  public static double probability(double meanEvents) {
    if (meanEvents < SERIES_BELOW) {
      return meanEvents <= 0 ? 0 : meanEvents * (1 - meanEvents * (0.5 - meanEvents / 6));
    }
    return -StrictMath.expm1(-meanEvents);
  }

  /**
   * Share that outlasts a step: exp(−x), x = rate × step ≥ 0. Callers with one rate for all
   * localities compute it once and use {@link #toward(double, double, double)}.
   *
   * <p>Most x of a week are small, and for them the [3/3] Padé approximant, which needs one
   * division, stands for the exponential: its relative error is x^7 / 100800.
   */
  public static double kept(double rate, double step) {
    double x = rate * step;
    if (x >= PADE_BELOW) {
      return StrictMath.exp(-x);
    }
    double even = 120 + 12 * x * x;
    double odd = x * (60 + x * x);
    return (even - odd) / (even + odd);
  }

  /**
   * Exponential approach: target + (level − target) × kept.
   *
   * @param level old value
   * @param target value in the long run
   * @param keptShare share of the difference that outlasts the step, from {@link #kept}
   */
  public static double toward(double level, double target, double keptShare) {
    double next = target + (level - target) * keptShare;
    return Math.abs(next) < NOTHING ? 0 : next;
  }

  /**
   * What is remembered of a level after some time: level × e^(−t/τ).
   *
   * @param level 0 or more
   * @param time t, in any unit
   * @param memory τ &gt; 0, in the same unit
   */
  public static double remembered(double level, double time, double memory) {
    return level == 0 ? 0 : toward(level, 0, StrictMath.exp(-time / memory));
  }

  /** A level of which a share is kept, and 0 where hardly any is left. */
  public static double faded(double level, double keptShare) {
    return level < FORGOTTEN ? 0 : level * keptShare;
  }

  static double clip(double value) {
    return value < 0 ? 0 : value > 1 ? 1 : value;
  }
}

package org.harmattan.mechanism;

/**
 * Control by reach and contest (mechanism 4).
 *
 * <pre>
 *   p_k = Σ_u n_u h exp(−d_u / λ)                     reach of bloc k
 *   c_k = p_k^m / (p0^m + Σ_l p_l^m),  c_0 = 1 − Σ_k c_k   control, with an uncontrolled rest
 *   D   = 1 − exp(−x / x0)                            deterrence by state and mandated reach x
 * </pre>
 *
 * with n fighters, h visibility of posture and mandate, d road distance, λ reach length (20–100
 * km), p0 the reach that halves control (fighters), m sharpness (1–3).
 *
 * <p>Source: the loss-of-strength gradient of Boulding 1962, Buhaug 2010 (abstract), with an
 * exponential gradient; the ratio form is the contest function of Tullock, with p0 for the ground
 * that nobody holds.
 */
public final class ReachAndContest {
  private ReachAndContest() {}

  /** Share of a unit's strength felt at a distance: exp(−d/λ), both in kilometres. */
  public static double reach(double distanceKm, double lengthKm) {
    return StrictMath.exp(-distanceKm / lengthKm);
  }

  /**
   * Control where rivals contest each other.
   *
   * @param reach p_k of each bloc, fighters
   * @param count number of blocs
   * @param halfControl p0 &gt; 0, fighters
   * @param exponent m, from 1 to 3
   * @param control receives c_k, and the uncontrolled rest at position count; the sum is 1
   */
  public static void control(
      double[] reach, int count, double halfControl, double exponent, double[] control) {
    double uncontrolled = power(halfControl, exponent);
    double total = uncontrolled;
    for (int k = 0; k < count; k++) {
      control[k] = power(reach[k], exponent);
      total += control[k];
    }
    double scale = 1 / total;
    for (int k = 0; k < count; k++) {
      control[k] *= scale;
    }
    control[count] = uncontrolled * scale;
  }

  /**
   * Control where each side ignores the others (contest switched off): c_k = p_k^m / (p0^m +
   * p_k^m), scaled down where the sum exceeds 1. Parameters as in {@link #control}.
   */
  public static void controlWithoutContest(
      double[] reach, int count, double halfControl, double exponent, double[] control) {
    double uncontrolled = power(halfControl, exponent);
    double total = 0;
    for (int k = 0; k < count; k++) {
      double own = power(reach[k], exponent);
      control[k] = own / (uncontrolled + own);
      total += control[k];
    }
    if (total > 1) {
      for (int k = 0; k < count; k++) {
        control[k] /= total;
      }
    }
    control[count] = Math.max(0, 1 - total);
  }

  /**
   * Deterrence D = 1 − exp(−x / x0), in [0, 1).
   *
   * @param mandatedReach x, reach of the state and of foreign forces with a mandate, fighters
   * @param scale x0, the reach at which D is 63 %, fighters
   */
  public static double deterrence(double mandatedReach, double scale) {
    return Hazard.probability(mandatedReach / scale);
  }

  /** Whole exponents, 1 above all, need no logarithm. */
  private static double power(double base, double exponent) {
    if (exponent == 1) {
      return base;
    }
    if (exponent == 2) {
      return base * base;
    }
    if (exponent == 3) {
      return base * base * base;
    }
    if (exponent > 1 && exponent < 3) {
      return StrictMath.pow(base, exponent);
    }
    throw new IllegalArgumentException("exponent is " + exponent + ", not from 1 to 3");
  }
}

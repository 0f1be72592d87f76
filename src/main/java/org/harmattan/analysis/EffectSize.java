package org.harmattan.analysis;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/** How large a difference is beside the spread of the runs, whatever the unit. */
public final class EffectSize {
  private EffectSize() {}

  /**
   * Hedges' g with the average variance of both sets as its yardstick, g = J(ν) (m₂ − m₁) / √((s₁²
   * + s₂²)/2), ν = n₁ + n₂ − 2, J(ν) = Γ(ν/2) / (√(ν/2) Γ((ν − 1)/2)).
   *
   * <p>For pairs it is Lakens' g_av (2013, Calculating and reporting effect sizes, Frontiers in
   * Psychology 4, 863): other than d_z, it does not grow with the correlation that common random
   * numbers make, so that paired and unpaired comparisons read alike. J after Hedges (1981,
   * Distribution theory for Glass's estimator, Journal of Educational Statistics 6, 107–128).
   *
   * @return NaN where a set has one value only or neither varies; 0 where nothing differs
   */
  public static double hedges(double[] first, double[] second) {
    if (first.length < 2 || second.length < 2) {
      return Double.NaN;
    }
    return correction(first.length + second.length - 2)
        * (StatUtils.mean(second) - StatUtils.mean(first))
        / spread(first, second);
  }

  /**
   * The yardstick of {@link #hedges}: root of the mean variance; NaN where a set has one value only
   * or neither varies.
   */
  public static double spread(double[] first, double[] second) {
    double spread = Math.sqrt((StatUtils.variance(first) + StatUtils.variance(second)) / 2);
    return first.length < 2 || second.length < 2 || spread == 0 ? Double.NaN : spread;
  }

  /** J(ν), below 1: few runs exaggerate an effect. */
  static double correction(double freedom) {
    return Math.exp(Gamma.logGamma(freedom / 2) - Gamma.logGamma((freedom - 1) / 2))
        / Math.sqrt(freedom / 2);
  }

  /** Share of the pairs in which the second is larger; ties count half. */
  public static double superiorityPaired(double[] first, double[] second) {
    double larger = 0;
    for (int i = 0; i < first.length; i++) {
      larger += second[i] > first[i] ? 1 : second[i] == first[i] ? 0.5 : 0;
    }
    return larger / first.length;
  }

  /**
   * Chance that a random run of the second set is larger than one of the first; ties count half: A
   * = (R₂/n₂ − (n₂ + 1)/2)/n₁ with the sum R₂ of the second's ranks (Vargha and Delaney 2000, A
   * critique and improvement of the CL common language effect size statistics, Journal of
   * Educational and Behavioral Statistics 25, 101–132, equation 14).
   */
  public static double superiorityUnpaired(double[] first, double[] second) {
    double[] all = new double[first.length + second.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    double[] ranks = new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(all);
    double sum = 0;
    for (int i = first.length; i < ranks.length; i++) {
      sum += ranks[i];
    }
    return (sum / second.length - (second.length + 1) / 2.0) / first.length;
  }
}

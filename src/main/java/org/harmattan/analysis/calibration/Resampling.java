package org.harmattan.analysis.calibration;

/** Drawing from what is weighted. */
public final class Resampling {
  private Resampling() {}

  /**
   * Systematic resampling (Kitagawa 1996): one uniform number lays a comb of equal steps over the
   * summed weights, so that each index is drawn within one of its expected number of times.
   *
   * @param weights not negative, at least one above 0; they need not sum to 1
   * @param count number of draws
   * @param uniform in [0,1)
   * @return the indices drawn, ascending
   */
  public static int[] systematic(double[] weights, int count, double uniform) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("no weight above 0");
    }
    int[] drawn = new int[count];
    int index = 0;
    double upTo = weights[0];
    for (int i = 0; i < count; i++) {
      double tooth = (i + uniform) / count * sum;
      while (tooth >= upTo && index < weights.length - 1) {
        upTo += weights[++index];
      }
      drawn[i] = index;
    }
    return drawn;
  }
}

package org.harmattan.geography;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Splits a whole number by weights so that the parts are whole and sum to it exactly. */
final class LargestRemainder {
  private LargestRemainder() {}

  /**
   * Hamilton's method: each part gets its quota rounded down, what is left goes one by one to the
   * largest remainders, at a tie to the lower index.
   *
   * @param total what is split, not negative
   * @param weights not negative, with a positive sum
   */
  static long[] split(long total, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("the weights sum to " + sum + ", not to more than 0");
    }
    long[] parts = new long[weights.length];
    double[] remainders = new double[weights.length];
    long left = total;
    for (int i = 0; i < weights.length; i++) {
      double quota = total * (weights[i] / sum);
      parts[i] = (long) Math.floor(quota);
      remainders[i] = quota - parts[i];
      left -= parts[i];
    }
    byDescending(remainders).limit(left).forEach(i -> parts[i]++);
    return parts;
  }

  private static IntStream byDescending(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -values[i]))
        .mapToInt(Integer::intValue);
  }
}

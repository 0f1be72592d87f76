package org.harmattan.analysis.calibration;

/**
 * A statistic that the model should reproduce, on the scale on which its errors are about normal.
 *
 * @param id its name
 * @param observed its value on record
 * @param observationSd standard deviation of the record's error
 * @param discrepancySd standard deviation of what even the best parameters would miss
 */
public record Target(String id, double observed, double observationSd, double discrepancySd) {
  public Target {
    if (!(variance(observationSd, discrepancySd) > 0)) {
      throw new IllegalArgumentException(id + ": both errors are 0");
    }
  }

  /** The same with another value on record. */
  public Target seen(double value) {
    return new Target(id, value, observationSd, discrepancySd);
  }

  /** Variance of the record's error and of the model's discrepancy together. */
  public double variance() {
    return variance(observationSd, discrepancySd);
  }

  private static double variance(double observation, double discrepancy) {
    return observation * observation + discrepancy * discrepancy;
  }
}

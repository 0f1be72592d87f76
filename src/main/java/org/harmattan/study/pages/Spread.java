package org.harmattan.study.pages;

import java.util.Arrays;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.Quantiles;

/**
 * A number over runs: median and the band of 90 % of them, or a share of the runs, without a band.
 * Runs in which it is undefined are left out.
 */
record Spread(double value, double low, double high) {
  static Spread of(double[] values, boolean share) {
    double[] defined = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    if (defined.length == 0) {
      return new Spread(Double.NaN, Double.NaN, Double.NaN);
    }
    if (share) {
      return new Spread(Arrays.stream(defined).average().orElseThrow(), Double.NaN, Double.NaN);
    }
    Band band = Quantiles.band(defined);
    return new Spread(band.median(), band.low90(), band.high90());
  }
}

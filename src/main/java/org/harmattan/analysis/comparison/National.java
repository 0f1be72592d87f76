package org.harmattan.analysis.comparison;

import java.util.List;
import org.harmattan.geography.CountryReader;
import org.harmattan.geography.Region;

/** The country as a whole: regions weighted by their people in 2009, as in the findings. */
final class National {
  private static final double[] WEIGHTS = weights();

  private National() {}

  /** The weighted mean of a share by region. */
  static double share(ByRegion byRegion) {
    double share = 0;
    for (int region = 0; region < WEIGHTS.length; region++) {
      share += WEIGHTS[region] * byRegion.of(region);
    }
    return share;
  }

  /** A share of a region. */
  @FunctionalInterface
  interface ByRegion {
    double of(int region);
  }

  private static double[] weights() {
    List<Region> regions = CountryReader.read().regions();
    double people = regions.stream().mapToLong(Region::population2009).sum();
    return regions.stream().mapToDouble(r -> r.population2009() / people).toArray();
  }
}

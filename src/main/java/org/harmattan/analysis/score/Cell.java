package org.harmattan.analysis.score;

import java.time.YearMonth;

/**
 * A place and a period of which something is predicted.
 *
 * @param region a region, or {@link #COUNTRY}
 * @param end last month of the period
 * @param months length of the period
 */
public record Cell(String region, YearMonth end, int months) {
  /** The whole country, with what is recorded without a region. */
  public static final String COUNTRY = "";

  /** First month of the period. */
  public YearMonth start() {
    return end.minusMonths(months - 1L);
  }

  /** The same place and length, ending in another month. */
  Cell endingIn(YearMonth month) {
    return new Cell(region, month, months);
  }

  /** The same period in another region. */
  Cell in(String other) {
    return new Cell(other, end, months);
  }

  /** What the counts say of it. */
  public double of(ViolenceCounts counts, Counted target) {
    return region.equals(COUNTRY)
        ? counts.country(target, start(), end)
        : counts.of(target, region, start(), end);
  }
}

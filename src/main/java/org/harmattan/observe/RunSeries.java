package org.harmattan.observe;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * How a run has gone so far, month by month; the last month is the one that is running, and its
 * figures are those of {@code today}.
 *
 * @param today the day that has just been simulated
 * @param months months in order, with the running one
 * @param influence share by area at the end of each month, {@code [region][bloc ordinal][month]};
 *     each sums to 1 over the blocs
 * @param deaths all deaths within each month
 * @param recordedDeaths deaths that a data collector would list
 * @param strength fighters or soldiers in the country, {@code [bloc ordinal][month]}
 * @param displaced internally displaced people, by month
 */
public record RunSeries(
    LocalDate today,
    List<YearMonth> months,
    double[][][] influence,
    double[] deaths,
    double[] recordedDeaths,
    double[][] strength,
    double[] displaced) {
  public RunSeries {
    months = List.copyOf(months);
    if (deaths.length != months.size() || displaced.length != months.size()) {
      throw new IllegalArgumentException(
          "months " + months.size() + ", deaths " + deaths.length + ", " + displaced.length);
    }
  }
}

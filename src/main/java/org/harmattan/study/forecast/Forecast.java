package org.harmattan.study.forecast;

import java.time.YearMonth;
import java.util.List;
import org.harmattan.analysis.score.ViolenceCounts;

/**
 * What is expected after an origin.
 *
 * @param origin last month that was known
 * @param months the months foreseen
 * @param draws recorded events and deaths of each continued run, their level corrected
 * @param plain the same as simulated
 * @param removed timeline entries that were not known yet
 */
public record Forecast(
    YearMonth origin,
    List<YearMonth> months,
    List<ViolenceCounts> draws,
    List<ViolenceCounts> plain,
    List<String> removed) {
  public Forecast {
    months = List.copyOf(months);
    draws = List.copyOf(draws);
    plain = List.copyOf(plain);
    removed = List.copyOf(removed);
  }
}

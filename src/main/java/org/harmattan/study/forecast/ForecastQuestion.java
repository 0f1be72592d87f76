package org.harmattan.study.forecast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.harmattan.analysis.Period;

/**
 * What is to be foreseen.
 *
 * @param origins last months that are known, in order
 * @param horizon months ahead
 * @param members runs of the ensemble; as many draws are in each forecast
 * @param seed root seed
 */
public record ForecastQuestion(List<YearMonth> origins, int horizon, int members, long seed) {
  public ForecastQuestion {
    origins = List.copyOf(origins);
  }

  /** Origins from one month to another, every so many months. */
  public static List<YearMonth> rolling(Period period, int every) {
    List<YearMonth> origins = new ArrayList<>();
    for (YearMonth at = period.from(); !at.isAfter(period.to()); at = at.plusMonths(every)) {
      origins.add(at);
    }
    return origins;
  }

  /** The months foreseen from an origin. */
  List<YearMonth> months(YearMonth origin) {
    return Stream.iterate(origin.plusMonths(1), m -> m.plusMonths(1)).limit(horizon).toList();
  }

  /** Last month foreseen. */
  public YearMonth lastMonth() {
    return origins.get(origins.size() - 1).plusMonths(horizon);
  }
}

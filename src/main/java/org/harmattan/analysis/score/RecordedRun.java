package org.harmattan.analysis.score;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.harmattan.results.EventRow;

/**
 * What a data collector would know of a run: the recorded channel alone, in the record's regions.
 *
 * @param point design point, from 0
 * @param replicate replicate, from 1
 * @param counts recorded events and deaths by region and month
 * @param events recorded events in order, their regions as the record names them
 * @param displaced internally displaced people at the end of each month
 */
public record RecordedRun(
    int point,
    int replicate,
    ViolenceCounts counts,
    List<EventRow> events,
    Map<YearMonth, Long> displaced) {
  public RecordedRun {
    events = List.copyOf(events);
  }

  /** Recorded deaths of each fatal event, in order. */
  public int[] fatalities() {
    return events.stream().mapToInt(EventRow::recordedDeaths).filter(d -> d > 0).toArray();
  }
}

package org.harmattan.analysis.score;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.analysis.Place;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.Series;
import org.harmattan.results.EventRow;
import org.harmattan.results.RunView;
import org.harmattan.results.Tally;

/**
 * What a data collector would know of a run: the recorded channel alone, in the record's regions.
 *
 * @param point design point, from 0
 * @param replicate replicate, from 1
 * @param counts recorded events and deaths by region and month
 * @param events recorded events in order, their regions as the record names them; none where events
 *     were not kept
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

  /** A run as a data collector would know it. */
  public static RecordedRun of(RunView run) {
    Map<YearMonth, Long> displaced = new TreeMap<>();
    double[] hosted = Series.count(Tally.DISPLACED).course(run, Place.COUNTRY);
    for (int month = 0; month < hosted.length; month++) {
      displaced.put(run.months().get(month), (long) hosted[month]);
    }
    List<EventRow> events =
        (run.has(EventRow.TABLE) ? run.events() : List.<EventRow>of())
            .stream()
                .filter(EventRow::recorded)
                .map(event -> event.in(RecordedViolence.recordedName(event.region())))
                .toList();
    return new RecordedRun(run.point(), run.replicate(), ViolenceCounts.of(run), events, displaced);
  }

  /** Recorded deaths of each fatal event, in order. */
  public int[] fatalities() {
    return events.stream().mapToInt(EventRow::recordedDeaths).filter(d -> d > 0).toArray();
  }
}

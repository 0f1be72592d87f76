package org.harmattan.study.calibration;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.Sustained;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.results.RunView;

/**
 * What a statistic is made from, of the record or of a run alike.
 *
 * @param counts recorded events and deaths by region and month
 * @param sustained month in which sustained militant violence began, by region; without those that
 *     it never reached
 * @param run the run; null for the record
 */
record History(ViolenceCounts counts, Map<String, YearMonth> sustained, RunView run) {

  /** A run as a data collector would know it. */
  static History of(RunView run) {
    Map<String, YearMonth> sustained = new LinkedHashMap<>();
    Sustained.dates(run).forEach((region, date) -> sustained.put(region, YearMonth.from(date)));
    return new History(ViolenceCounts.of(run), sustained, run);
  }

  /** The record. */
  static History recorded(RecordedViolence record) {
    Map<String, YearMonth> sustained = new LinkedHashMap<>();
    record.arrivals().stream()
        .filter(arrival -> arrival.sustained() != null)
        .forEach(arrival -> sustained.put(arrival.region(), arrival.sustained()));
    var regions = record.arrivals().stream().map(a -> a.region()).toList();
    return new History(ViolenceCounts.of(record, regions), sustained, null);
  }
}

package org.harmattan.study.calibration;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.RunSummary;
import org.harmattan.analysis.score.RecordedRun;
import org.harmattan.analysis.score.RecordedRuns;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.observe.MonthState;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;

/**
 * What a statistic is made from, of the record or of a run alike.
 *
 * @param counts recorded events and deaths by region and month
 * @param sustained month in which sustained militant violence began, by region; without those that
 *     it never reached
 * @param run all that a data collector would know of a run; null for the record
 * @param monthly what else stood at each month's end of a run; empty for the record
 */
record History(
    ViolenceCounts counts,
    Map<String, YearMonth> sustained,
    RecordedRun run,
    Map<YearMonth, MonthState> monthly) {

  /** A run as a data collector would know it. */
  static History of(RunResult run, Places places) {
    Map<String, YearMonth> sustained = new LinkedHashMap<>();
    RunSummary.of(run, places)
        .sustained()
        .forEach((region, date) -> sustained.put(region, YearMonth.from(date)));
    RecordedRun recorded = RecordedRuns.of(run, places);
    Map<YearMonth, MonthState> monthly = new LinkedHashMap<>();
    for (int m = 0; m < run.months().size(); m++) {
      monthly.put(run.months().get(m), run.monthly().get(m));
    }
    return new History(recorded.counts(), sustained, recorded, monthly);
  }

  /** The record. */
  static History recorded(RecordedViolence record) {
    Map<String, YearMonth> sustained = new LinkedHashMap<>();
    record.arrivals().stream()
        .filter(arrival -> arrival.sustained() != null)
        .forEach(arrival -> sustained.put(arrival.region(), arrival.sustained()));
    var regions = record.arrivals().stream().map(a -> a.region()).toList();
    return new History(ViolenceCounts.of(record, regions), sustained, null, Map.of());
  }
}

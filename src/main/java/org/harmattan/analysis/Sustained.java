package org.harmattan.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.harmattan.results.RunView;

/** When sustained militant violence began where. */
public final class Sustained {
  private Sustained() {}

  /**
   * Its dates in the record's regions, in the earliest of the regions of 2016 that the record
   * counts as one; without those that it never reached.
   */
  public static Map<String, LocalDate> dates(RunView run) {
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    for (String recorded : RecordedViolence.recordedNames(run.regions())) {
      Place.recorded(recorded)
          .regions(run)
          .mapToObj(run::sustained)
          .filter(Objects::nonNull)
          .min(Comparator.naturalOrder())
          .ifPresent(date -> dates.put(recorded, date));
    }
    return dates;
  }

  /** Days from a run's first day to a date; where it never came, to the day after the last. */
  public static double daysUntil(RunView run, LocalDate date) {
    LocalDate start = run.months().get(0).atDay(1);
    LocalDate end = run.months().get(run.months().size() - 1).atEndOfMonth().plusDays(1);
    return ChronoUnit.DAYS.between(start, date == null ? end : date);
  }

  /** Mean over the record's regions of the days until it began. */
  static double meanDays(RunView run) {
    Map<String, LocalDate> dates = dates(run);
    return RecordedViolence.recordedNames(run.regions()).stream()
        .mapToDouble(region -> daysUntil(run, dates.get(region)))
        .average()
        .orElse(Double.NaN);
  }
}

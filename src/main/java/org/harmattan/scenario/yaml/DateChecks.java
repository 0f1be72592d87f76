package org.harmattan.scenario.yaml;

import java.time.LocalDate;
import org.harmattan.scenario.TimelineEntry;

/** Checks that dates follow each other as they must. */
final class DateChecks {
  /** A typing error in a year would otherwise run for millennia. */
  private static final int LONGEST_YEARS = 100;

  private DateChecks() {}

  static void run(Checks checks) {
    Document document = checks.document();
    LocalDate start = document.start();
    LocalDate end = document.end();
    boolean ordered = start != null && end != null && !end.isBefore(start);
    if (start != null && end != null && !ordered) {
      checks.report("end", "end before start:", end, "from " + start + " on");
    } else if (ordered && end.isAfter(start.plusYears(LONGEST_YEARS))) {
      checks.report("end", "run too long: until", end, "at most " + LONGEST_YEARS + " years");
    }
    if (document.timeline() != null) {
      document.timeline().values().forEach(e -> check(e, ordered ? start : null, end, checks));
    }
  }

  private static void check(TimelineEntry entry, LocalDate start, LocalDate end, Checks checks) {
    String path = "timeline." + entry.id();
    LocalDate date = entry.date();
    if (start != null && (date.isBefore(start) || date.isAfter(end))) {
      checks.report(path + ".date", "date outside the run:", date, start + " to " + end);
    }
    if (entry.announced().isAfter(date)) {
      checks.report(
          path + ".announced", "announced after it happens:", entry.announced(), "up to " + date);
    }
  }
}

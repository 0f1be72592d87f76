package org.harmattan.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.harmattan.draw.Caption;
import org.harmattan.results.Build;
import org.harmattan.scenario.Scenario;

/** The words around the figures of a scenario: everything that a reader needs to place them. */
final class Captions {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  static final String SIMULATED = "Simulated with Harmattan " + Build.current().version() + ".";
  static final String UCDP = " Recorded: UCDP GED (Davies et al. 2025; Sundberg & Melander 2013).";
  static final String DISPLACED = " Recorded: IOM DTM, UNHCR and OCHA, national totals.";
  static final String MAP = " Borders and rivers: Natural Earth; towns: GeoNames.";

  private Captions() {}

  /** A caption with the usual subtitle. */
  static Caption of(String title, Replicates replicates, String more, String source) {
    return new Caption(title, subtitle(replicates) + more, SIMULATED + source);
  }

  /** Scenario, period, replicates, seed. */
  static String subtitle(Replicates replicates) {
    return replicates.scenario().title()
        + " · "
        + period(replicates)
        + " · "
        + (replicates.single() ? "one run" : replicates.count() + " replicates")
        + " · seed "
        + replicates.first().seed();
  }

  /** A day for people. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** First and last day of a scenario. */
  static String period(Scenario scenario) {
    return DAY.format(scenario.start()) + " – " + DAY.format(scenario.end());
  }

  /** From one day to another. */
  static String days(LocalDate first, LocalDate last) {
    return DAY.format(first) + " – " + DAY.format(last);
  }

  /** First and last day. */
  static String period(Replicates replicates) {
    return DAY.format(replicates.scenario().start()) + " – " + DAY.format(replicates.days().last());
  }
}

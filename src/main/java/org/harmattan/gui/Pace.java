package org.harmattan.gui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Measures how many days pass in a second. */
final class Pace {
  private static final long WINDOW_NANOS = 700_000_000L;

  private LocalDate since;
  private long sinceNanos;
  private long daysPerSecond;

  /** The pace in words; empty while nothing moves. */
  String words(LocalDate date, boolean playing, boolean over) {
    if (!playing) {
      since = null;
      return over ? "The run is over." : "";
    }
    long now = System.nanoTime();
    if (since == null || date.isBefore(since)) {
      since = date;
      sinceNanos = now;
      daysPerSecond = 0;
    } else if (now - sinceNanos > WINDOW_NANOS) {
      daysPerSecond = Math.round(ChronoUnit.DAYS.between(since, date) * 1e9 / (now - sinceNanos));
      since = date;
      sinceNanos = now;
    }
    return daysPerSecond == 0 ? "" : daysPerSecond + " days a second";
  }
}

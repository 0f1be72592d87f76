package org.harmattan.results;

import java.util.function.ToLongFunction;

/** What {@code violence.csv} counts by month and region. */
public enum Tally {
  EVENTS(ViolenceRow::events),
  DEATHS(ViolenceRow::deaths),
  CIVILIAN_DEATHS(ViolenceRow::civilianDeaths),
  RECORDED_EVENTS(ViolenceRow::recordedEvents),
  RECORDED_DEATHS(ViolenceRow::recordedDeaths),
  DISPLACED(ViolenceRow::displacedHosted);

  private final ToLongFunction<ViolenceRow> column;

  Tally(ToLongFunction<ViolenceRow> column) {
    this.column = column;
  }

  /** Whether it happens within a month rather than stands at its end. */
  public boolean flow() {
    return this != DISPLACED;
  }

  long of(ViolenceRow row) {
    return column.applyAsLong(row);
  }
}

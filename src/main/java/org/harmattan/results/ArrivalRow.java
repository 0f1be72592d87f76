package org.harmattan.results;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.harmattan.observe.Arrival;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;

/** A row of {@code arrivals.csv}: when an actor's recorded violence came to a place. */
public record ArrivalRow(
    int point,
    int replicate,
    String region,
    String cercle,
    String actor,
    LocalDate firstEvent,
    LocalDate sustained,
    String cause) {

  /** The table of these rows: every region, then every cercle, by actor. */
  public static final Table<ArrivalRow> TABLE =
      new Table<>("arrivals.csv", ArrivalRow.class, ArrivalRow::each);

  private static void each(RunResult run, Places places, Consumer<ArrivalRow> rows) {
    run.arrivals().forEach(arrival -> rows.accept(of(run, arrival)));
  }

  private static ArrivalRow of(RunResult run, Arrival arrival) {
    return new ArrivalRow(
        run.point(),
        run.replicate(),
        arrival.region(),
        arrival.cercle(),
        arrival.actor(),
        arrival.firstEvent(),
        arrival.sustained(),
        arrival.cause());
  }
}

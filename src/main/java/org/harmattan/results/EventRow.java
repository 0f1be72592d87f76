package org.harmattan.results;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.harmattan.geography.Locality;
import org.harmattan.model.ConflictEvent;
import org.harmattan.observe.ObservedEvent;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;

/** A row of {@code events.csv}: one event; its place is the centre of its locality. */
public record EventRow(
    int point,
    int replicate,
    int eventId,
    int waveId,
    LocalDate date,
    @Decimals(4) double lat,
    @Decimals(4) double lon,
    String region,
    String cercle,
    String type,
    String initiator,
    String opponent,
    String perpetrator,
    int deathsInitiator,
    int deathsOpponent,
    int civilianDeaths,
    boolean recorded,
    int recordedDeaths) {

  /** The table of these rows: every event, recorded or not. */
  public static final Table<EventRow> TABLE =
      new Table<>("events.csv", EventRow.class, EventRow::each);

  /** The same event under another name of its region. */
  public EventRow in(String otherRegion) {
    return new EventRow(
        point,
        replicate,
        eventId,
        waveId,
        date,
        lat,
        lon,
        otherRegion,
        cercle,
        type,
        initiator,
        opponent,
        perpetrator,
        deathsInitiator,
        deathsOpponent,
        civilianDeaths,
        recorded,
        recordedDeaths);
  }

  private static final double TEN_THOUSAND = 1e4;

  private static void each(RunResult run, Places places, Consumer<EventRow> rows) {
    run.events().forEach(observed -> rows.accept(of(run, places, observed)));
  }

  private static EventRow of(RunResult run, Places places, ObservedEvent observed) {
    ConflictEvent event = observed.event();
    Locality locality = places.locality(event);
    return new EventRow(
        run.point(),
        run.replicate(),
        event.id(),
        event.waveId(),
        RegionMonths.date(run, event),
        asWritten(locality.latitudeDeg()),
        asWritten(locality.longitudeDeg()),
        places.region(locality),
        places.cercle(locality),
        event.type().id(),
        event.initiator().id(),
        event.opponent().id(),
        event.perpetrator(),
        event.deathsInitiator(),
        event.deathsOpponent(),
        event.civilianDeaths(),
        observed.recorded(),
        observed.recordedDeaths());
  }

  /** With the decimals of the file: a row read back equals the row that was written. */
  private static double asWritten(double degrees) {
    return Math.round(degrees * TEN_THOUSAND) / TEN_THOUSAND;
  }
}

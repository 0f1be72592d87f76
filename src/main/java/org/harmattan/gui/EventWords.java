package org.harmattan.gui;

import java.util.List;
import org.harmattan.model.ConflictEvent;
import org.harmattan.scenario.Bloc;

/** Sentences about events, at the level of who, where and how many. */
final class EventWords {
  private EventWords() {}

  /** A deadly event. */
  static String violence(ConflictEvent event, PlaceNames names) {
    String who =
        event.opponent() == Bloc.NEUTRAL
            ? event.initiator().label() + " against civilians"
            : event.initiator().label() + " against " + event.opponent().label();
    return who + " " + names.near(event.locality()) + ": " + deaths(event);
  }

  /** An event at the capital. */
  static String strike(ConflictEvent event) {
    return "Strike at the capital by " + event.initiator().label() + ": " + deaths(event);
  }

  /** Events of one day that belong together. */
  static String wave(List<ConflictEvent> events, PlaceNames names) {
    int deaths = events.stream().mapToInt(ConflictEvent::deaths).sum();
    List<String> where =
        events.stream().map(e -> names.near(e.locality())).distinct().limit(3).toList();
    return "Wave of "
        + events.size()
        + " attacks on one day by "
        + events.get(0).initiator().label()
        + ", "
        + String.join(", ", where)
        + ": "
        + deaths
        + (deaths == 1 ? " death" : " deaths");
  }

  private static String deaths(ConflictEvent event) {
    int deaths = event.deaths();
    String all = deaths + (deaths == 1 ? " death" : " deaths");
    int civilians = event.civilianDeaths();
    return civilians == 0 || event.opponent() == Bloc.NEUTRAL
        ? all
        : all + ", " + civilians + " of them civilians";
  }
}

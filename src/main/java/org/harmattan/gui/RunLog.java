package org.harmattan.gui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.harmattan.gui.Happening.Kind;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ModelView;
import org.harmattan.model.Observer;
import org.harmattan.model.TimelineDecision;
import org.harmattan.observe.Places;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.TimelineEntry;

/**
 * Puts a run into words as it goes: what became of the timeline's entries, who reached which region
 * first, attacks on one day in many places, strikes at the capital, and the deadliest events.
 */
final class RunLog implements Observer {
  /** A few events in a hundred of the record are as deadly (P5: 90 % quantile 15, 99 % 46). */
  private static final int MANY_DEATHS = 25;

  private static final int WAVE_EVENTS = 3;

  private final PlaceNames names;
  private final Places places;
  private final Map<Bloc, Set<Integer>> reached = new EnumMap<>(Bloc.class);
  private final List<ConflictEvent> wave = new ArrayList<>();
  private final List<Happening> happenings = new ArrayList<>();
  private int decisions;

  RunLog(Places places, PlaceNames names) {
    this.places = places;
    this.names = names;
    Bloc.nonState().forEach(bloc -> reached.put(bloc, new TreeSet<>()));
  }

  @Override
  public void onEvent(ConflictEvent event, ModelView model) {
    if (event.waveId() > 0) {
      wave.add(event);
    }
    arrival(event, model.date());
    if (event.initiator().militant() && names.capital(event.locality())) {
      add(model.date(), Kind.STRIKE, EventWords.strike(event));
    } else if (event.deaths() >= MANY_DEATHS) {
      add(model.date(), Kind.FIGHT, EventWords.violence(event, names));
    }
  }

  private void arrival(ConflictEvent event, LocalDate date) {
    Bloc bloc = event.initiator();
    int region = places.locality(event).region();
    if (bloc.militant() && reached.get(bloc).add(region)) {
      String name = places.country().regions().get(region).name();
      add(date, Kind.ARRIVAL, bloc.label() + ": first violence in " + name + ", " + place(event));
    }
  }

  private String place(ConflictEvent event) {
    return names.near(event.locality());
  }

  @Override
  public void onDayEnd(ModelView model) {
    List<TimelineDecision> all = model.timelineDecisions();
    for (TimelineDecision decision : all.subList(decisions, all.size())) {
      decided(decision, model.scenario().timeline().get(decision.id()));
    }
    decisions = all.size();
    if (wave.size() >= WAVE_EVENTS) {
      add(model.date(), Kind.WAVE, EventWords.wave(wave, names));
    }
    wave.clear();
  }

  private void decided(TimelineDecision decision, TimelineEntry entry) {
    String says = entry == null ? decision.id() : entry.says();
    String words =
        switch (decision.outcome()) {
          case FIRED -> says;
          case CANCELLED -> "Does not happen: " + says + " (" + decision.why() + ")";
          case NO_EFFECT -> says + " (without effect: " + decision.why() + ")";
        };
    add(decision.date(), Kind.DECISION, words);
  }

  private synchronized void add(LocalDate date, Kind kind, String words) {
    happenings.add(new Happening(date, kind, words));
  }

  /** How much has happened. */
  synchronized int size() {
    return happenings.size();
  }

  /** What has happened since there were so many, in order. */
  synchronized List<Happening> since(int count) {
    return List.copyOf(happenings.subList(Math.min(count, happenings.size()), happenings.size()));
  }
}

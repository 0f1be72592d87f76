package org.harmattan.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.harmattan.geography.Cercle;
import org.harmattan.geography.Country;
import org.harmattan.geography.Locality;
import org.harmattan.geography.Region;
import org.harmattan.model.Cause;
import org.harmattan.model.ModelView;
import org.harmattan.scenario.Bloc;

/**
 * When each armed group's violence arrived in each region and cercle.
 *
 * <p>Only <em>recorded</em> events count: the dates are compared with a data collector's record,
 * which lists no other.
 */
public final class Arrivals {
  /** The pooled actor of JNIM's line and IS. */
  public static final String MILITANT = "militant";

  private static final int SUSTAINED_EVENTS = 3;
  private static final int SUSTAINED_DAYS = 180;

  private static final List<Actor> ACTORS = actors();

  private final List<ObservedEvent> events;
  private final ModelView model;

  private Arrivals(List<ObservedEvent> events, ModelView model) {
    this.events = events;
    this.model = model;
  }

  /** One row for every actor and place, regions first, then cercles. */
  static List<Arrival> of(List<ObservedEvent> events, ModelView model) {
    Arrivals arrivals = new Arrivals(events, model);
    Country country = model.country();
    List<Arrival> rows = new ArrayList<>();
    for (int i = 0; i < country.regions().size(); i++) {
      Region region = country.regions().get(i);
      arrivals.addPlace(region.name(), "", i, Locality::region, rows);
    }
    for (int i = 0; i < country.cercles().size(); i++) {
      Cercle cercle = country.cercles().get(i);
      arrivals.addPlace(cercle.region(), cercle.name(), i, Locality::cercle, rows);
    }
    return rows;
  }

  /**
   * Day of the first of three events within 180 days, the last included; -1 where there is none.
   *
   * @param days days of the events, in order
   */
  public static int sustainedDay(List<Integer> days) {
    for (int i = 0; i + SUSTAINED_EVENTS <= days.size(); i++) {
      if (days.get(i + SUSTAINED_EVENTS - 1) - days.get(i) <= SUSTAINED_DAYS) {
        return days.get(i);
      }
    }
    return -1;
  }

  private void addPlace(
      String region, String cercle, int place, ToIntFunction<Locality> of, List<Arrival> rows) {
    List<Locality> localities = model.grid().localities();
    List<ObservedEvent> here =
        events.stream()
            .filter(ObservedEvent::recorded)
            .filter(e -> of.applyAsInt(localities.get(e.event().locality())) == place)
            .toList();
    List<Locality> within = localities.stream().filter(l -> of.applyAsInt(l) == place).toList();
    for (Actor actor : ACTORS) {
      List<Integer> days = here.stream().filter(actor::tookPart).map(e -> e.event().day()).toList();
      rows.add(
          new Arrival(
              region,
              cercle,
              actor.id,
              date(days.isEmpty() ? -1 : days.get(0)),
              date(sustainedDay(days)),
              firstCause(actor, within)));
    }
  }

  private LocalDate date(int day) {
    return day < 0 ? null : model.scenario().start().plusDays(day);
  }

  private String firstCause(Actor actor, List<Locality> within) {
    int firstDay = Integer.MAX_VALUE;
    String first = "";
    for (Locality locality : within) {
      for (Bloc bloc : actor.blocs) {
        Cause cause = model.firstPresenceCause(bloc, locality.index());
        int day = model.firstPresenceDay(bloc, locality.index());
        if (cause != null && day < firstDay) {
          firstDay = day;
          first = cause.id();
        }
      }
    }
    return first;
  }

  private static List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    Bloc.nonState().forEach(bloc -> actors.add(new Actor(bloc.id(), EnumSet.of(bloc))));
    actors.add(new Actor(MILITANT, EnumSet.of(Bloc.JNIM, Bloc.IS)));
    return List.copyOf(actors);
  }

  private record Actor(String id, Set<Bloc> blocs) {
    boolean tookPart(ObservedEvent observed) {
      return blocs.contains(observed.event().initiator())
          || blocs.contains(observed.event().opponent());
    }
  }
}

package org.harmattan.results;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ViolenceType;
import org.harmattan.observe.ObservedEvent;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.Bloc;

/** A row of {@code violence_actor.csv}: what one side did to another in a region and month. */
public record ViolenceActorRow(
    int point,
    int replicate,
    YearMonth month,
    String region,
    String type,
    String initiator,
    String opponent,
    int events,
    int deathsInitiator,
    int deathsOpponent,
    int civilianDeaths,
    int recordedDeaths) {

  /** The table of these rows: only the pairs that fought. */
  public static final Table<ViolenceActorRow> TABLE =
      new Table<>("violence_actor.csv", ViolenceActorRow.class, ViolenceActorRow::each);

  private static void each(RunResult run, Places places, Consumer<ViolenceActorRow> rows) {
    new RegionMonths(run, places)
        .each(
            (month, region, events) ->
                events.stream()
                    .collect(Collectors.groupingBy(Dyad::of, TreeMap::new, Collectors.toList()))
                    .forEach((dyad, its) -> rows.accept(of(run, month, region, dyad, its))));
  }

  private static ViolenceActorRow of(
      RunResult run, int month, int region, Dyad dyad, List<ObservedEvent> events) {
    return new ViolenceActorRow(
        run.point(),
        run.replicate(),
        run.months().get(month),
        run.regions().get(region),
        dyad.type.id(),
        dyad.initiator.id(),
        dyad.opponent.id(),
        events.size(),
        events.stream().mapToInt(e -> e.event().deathsInitiator()).sum(),
        events.stream().mapToInt(e -> e.event().deathsOpponent()).sum(),
        events.stream().mapToInt(e -> e.event().civilianDeaths()).sum(),
        events.stream().mapToInt(ObservedEvent::recordedDeaths).sum());
  }

  private record Dyad(ViolenceType type, Bloc initiator, Bloc opponent)
      implements Comparable<Dyad> {
    private static final Comparator<Dyad> ORDER =
        Comparator.comparing(Dyad::type)
            .thenComparing(Dyad::initiator)
            .thenComparing(Dyad::opponent);

    static Dyad of(ObservedEvent observed) {
      ConflictEvent event = observed.event();
      return new Dyad(event.type(), event.initiator(), event.opponent());
    }

    @Override
    public int compareTo(Dyad other) {
      return ORDER.compare(this, other);
    }
  }
}

package org.harmattan.results;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.harmattan.geography.Locality;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;
import org.harmattan.observe.Snapshot;
import org.harmattan.scenario.Bloc;

/** A row of {@code map.csv}: each actor's influence in a locality when the run ended. */
public record MapRow(
    int point,
    int replicate,
    LocalDate date,
    int locality,
    @Decimals(4) double lat,
    @Decimals(4) double lon,
    String region,
    @Decimals(4) double influenceState,
    @Decimals(4) double influenceJnim,
    @Decimals(4) double influenceIs,
    @Decimals(4) double influenceAzawad,
    @Decimals(4) double influencePlatform,
    @Decimals(4) double influenceMilitia) {

  /** The table of these rows: every locality, in the order of the grid. */
  public static final Table<MapRow> TABLE = new Table<>("map.csv", MapRow.class, MapRow::each);

  double of(Bloc armed) {
    return switch (armed) {
      case STATE -> influenceState;
      case JNIM -> influenceJnim;
      case IS -> influenceIs;
      case AZAWAD -> influenceAzawad;
      case PLATFORM -> influencePlatform;
      case MILITIA -> influenceMilitia;
      case NEUTRAL -> throw new IllegalArgumentException("no column of " + armed);
    };
  }

  private static void each(RunResult run, Places places, Consumer<MapRow> rows) {
    Snapshot last = run.snapshots().get(run.snapshots().size() - 1);
    places.grid().localities().forEach(locality -> rows.accept(of(run, places, last, locality)));
  }

  private static MapRow of(RunResult run, Places places, Snapshot map, Locality locality) {
    int index = locality.index();
    float[][] influence = map.influence();
    return new MapRow(
        run.point(),
        run.replicate(),
        map.date(),
        index,
        locality.latitudeDeg(),
        locality.longitudeDeg(),
        places.region(locality),
        influence[Bloc.STATE.ordinal()][index],
        influence[Bloc.JNIM.ordinal()][index],
        influence[Bloc.IS.ordinal()][index],
        influence[Bloc.AZAWAD.ordinal()][index],
        influence[Bloc.PLATFORM.ordinal()][index],
        influence[Bloc.MILITIA.ordinal()][index]);
  }
}

package org.harmattan.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.harmattan.results.EventRow;
import org.harmattan.results.RunView;

/**
 * The course of one run, month by month, in the country and in each region, and what it came to
 * after a fork: numbers alone, so that many runs fit into memory.
 *
 * @param replicate of the run
 * @param runSeed the run's own seed
 * @param places the country, then the regions in order
 * @param months months in order
 * @param values by outcome, {@code [place][month]}
 * @param recordedDeaths after the fork
 * @param civilianDeaths after the fork, as they happened
 */
public record RunCourse(
    int replicate,
    int runSeed,
    List<Place> places,
    List<YearMonth> months,
    Map<Outcome, double[][]> values,
    int recordedDeaths,
    int civilianDeaths) {
  /** What is followed. */
  public static final List<Outcome> FOLLOWED =
      List.of(
          Outcome.RECORDED_DEATHS,
          Outcome.CIVILIAN_DEATHS,
          Outcome.JNIM_INFLUENCE_PEOPLE,
          Outcome.IS_INFLUENCE_PEOPLE,
          Outcome.STATE_INFLUENCE_PEOPLE,
          Outcome.DISPLACED);

  /**
   * The course of a run.
   *
   * @param fork last day before it
   */
  public static RunCourse of(RunView run, int runSeed, LocalDate fork) {
    List<Place> places =
        Stream.concat(Stream.of(Place.COUNTRY), run.regions().stream().map(Place::region)).toList();
    Map<Outcome, double[][]> values = new EnumMap<>(Outcome.class);
    for (Outcome outcome : FOLLOWED) {
      values.put(
          outcome,
          places.stream().map(place -> outcome.course(run, place)).toArray(double[][]::new));
    }
    return new RunCourse(
        run.replicate(),
        runSeed,
        places,
        run.months(),
        values,
        after(run, fork, EventRow::recordedDeaths),
        after(run, fork, EventRow::civilianDeaths));
  }

  /** A fork may lie within a month: days decide. */
  private static int after(RunView run, LocalDate fork, ToIntFunction<EventRow> deaths) {
    return run.events().stream().filter(e -> e.date().isAfter(fork)).mapToInt(deaths).sum();
  }

  /** An outcome's course in a place. */
  public double[] of(Outcome outcome, Place place) {
    return values.get(outcome)[places.indexOf(place)];
  }

  /** What one of those followed came to in the country: after the fork, or at the end. */
  public double after(Outcome outcome) {
    return switch (outcome) {
      case RECORDED_DEATHS -> recordedDeaths;
      case CIVILIAN_DEATHS -> civilianDeaths;
      default -> of(outcome, Place.COUNTRY)[months.size() - 1];
    };
  }
}

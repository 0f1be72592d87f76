package org.harmattan.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harmattan.results.ArrivalRow;
import org.harmattan.results.MapRow;
import org.harmattan.results.RunView;
import org.harmattan.results.Table;
import org.harmattan.scenario.Bloc;

/** How one number is taken from a run. */
public sealed interface RunNumber {

  /** The number. */
  double of(RunView run);

  /** The table that it is taken from. */
  Table<?> table();

  /** A series over a period in a place. */
  record Over(Series series, Period period, Place place) implements RunNumber {
    @Override
    public double of(RunView run) {
      return series.over(run, period, place);
    }

    @Override
    public Table<?> table() {
      return series.table();
    }
  }

  /**
   * Share of the localities, which are of one size, where a bloc's influence ends above a level.
   */
  record AreaOver(Bloc bloc, double level) implements RunNumber {
    @Override
    public double of(RunView run) {
      float[] map = run.map(bloc);
      return (double) IntStream.range(0, map.length).filter(i -> map[i] > level).count()
          / map.length;
    }

    @Override
    public Table<?> table() {
      return MapRow.TABLE;
    }
  }

  /** How many of the record's regions sustained militant violence reached. */
  record RegionsReached() implements RunNumber {
    @Override
    public double of(RunView run) {
      return arrivals(run).stream().filter(Optional::isPresent).count();
    }

    @Override
    public Table<?> table() {
      return ArrivalRow.TABLE;
    }
  }

  /**
   * Mean over the record's regions of the days until sustained militant violence began; a region
   * that it never reached counts with the day after the last.
   */
  record MeanArrivalDays() implements RunNumber {
    @Override
    public double of(RunView run) {
      return arrivals(run).stream()
          .mapToDouble(date -> daysUntil(run, date.orElse(null)))
          .average()
          .orElseThrow();
    }

    @Override
    public Table<?> table() {
      return ArrivalRow.TABLE;
    }
  }

  /** Days from a run's first day to a date; where it never came, to the day after the last. */
  static double daysUntil(RunView run, LocalDate date) {
    LocalDate start = run.months().get(0).atDay(1);
    LocalDate end = run.months().get(run.months().size() - 1).atEndOfMonth().plusDays(1);
    return ChronoUnit.DAYS.between(start, date == null ? end : date);
  }

  /**
   * When sustained militant violence began in a region of the record: the earliest date of the
   * regions of 2016 that the record counts as it; null where it never did.
   */
  static LocalDate sustained(RunView run, String recorded) {
    return IntStream.range(0, run.regions().size())
        .filter(r -> RecordedViolence.recordedName(run.regions().get(r)).equals(recorded))
        .mapToObj(run::sustained)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static List<Optional<LocalDate>> arrivals(RunView run) {
    return RecordedViolence.recordedNames(run.regions()).stream()
        .map(region -> Optional.ofNullable(sustained(run, region)))
        .toList();
  }
}

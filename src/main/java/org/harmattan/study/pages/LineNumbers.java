package org.harmattan.study.pages;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.Place;
import org.harmattan.analysis.Series;
import org.harmattan.results.AccessRow;
import org.harmattan.results.EventRow;
import org.harmattan.results.RegimeRow;
import org.harmattan.results.RunView;
import org.harmattan.results.SpillOverRow;
import org.harmattan.scenario.Bloc;

/** What the conflict's lines count in a run. */
final class LineNumbers {
  private static final String ONE_SIDED = "one-sided";
  private static final double MONTHS_A_YEAR = 12;

  private LineNumbers() {}

  static double at(RunView run, Series series, String month, Place place) {
    return series.over(run, month(month), place);
  }

  static Period month(String month) {
    return new Period(YearMonth.parse(month), YearMonth.parse(month));
  }

  static double most(RunView run, Series series) {
    return Arrays.stream(series.course(run, Place.COUNTRY)).max().orElseThrow();
  }

  static RegimeRow regime(RunView run, String month) {
    return run.regime((int) ChronoUnit.MONTHS.between(run.months().get(0), YearMonth.parse(month)));
  }

  /** By how much legitimacy is higher at a month's end than at the end of the month before. */
  static double rise(RunView run, String month) {
    String before = YearMonth.parse(month).minusMonths(1).toString();
    return regime(run, month).legitimacy() - regime(run, before).legitimacy();
  }

  static double pressureAtEnd(RunView run, String neighbour) {
    return run.spillOver().stream()
        .filter(row -> row.neighbour().equals(neighbour) && row.month().equals(last(run)))
        .mapToDouble(SpillOverRow::pressure)
        .findFirst()
        .orElse(Double.NaN);
  }

  static double accessAtEnd(RunView run, String region) {
    return run.access().stream()
        .filter(row -> row.region().equals(region) && row.month().equals(last(run)))
        .mapToDouble(AccessRow::access)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static YearMonth last(RunView run) {
    return run.months().get(run.months().size() - 1);
  }

  /** The guard's least alertness to the end of a year. */
  static double leastAlert(RunView run, int lastYear) {
    return IntStream.range(0, run.months().size())
        .filter(month -> run.months().get(month).getYear() <= lastYear)
        .mapToDouble(month -> run.regime(month).guardAlertness())
        .min()
        .orElseThrow();
  }

  static double sum(
      RunView run, Period period, Predicate<EventRow> which, ToIntFunction<EventRow> number) {
    return period.of(run.events()).stream().filter(which).mapToInt(number).sum();
  }

  static double count(RunView run, Period period, Predicate<EventRow> which) {
    return sum(run, period, which, event -> 1);
  }

  static int deaths(EventRow event) {
    return fighterDeaths(event) + event.civilianDeaths();
  }

  static int fighterDeaths(EventRow event) {
    return event.deathsInitiator() + event.deathsOpponent();
  }

  static Predicate<EventRow> by(Bloc bloc) {
    return event -> event.initiator().equals(bloc.id());
  }

  static Predicate<EventRow> by(String actor) {
    return event -> event.perpetrator().equals(actor);
  }

  static Predicate<EventRow> oneSided(Predicate<EventRow> which) {
    return which.and(event -> event.type().equals(ONE_SIDED));
  }

  static Predicate<EventRow> between(Bloc one, Bloc other) {
    return event ->
        event.initiator().equals(one.id()) && event.opponent().equals(other.id())
            || event.initiator().equals(other.id()) && event.opponent().equals(one.id());
  }

  static Predicate<EventRow> in(String region) {
    return event -> event.region().equals(region);
  }

  /** The strikes of each wave; a wave of which one strike came about counts as none. */
  static List<List<EventRow>> waves(RunView run) {
    return strikes(run).values().stream().filter(strikes -> strikes.size() > 1).toList();
  }

  static double strikesAlone(RunView run) {
    return strikes(run).size() - waves(run).size();
  }

  static double shareOverRegions(RunView run) {
    return waves(run).stream()
        .mapToInt(wave -> wave.stream().map(EventRow::region).distinct().count() > 1 ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  private static Map<Integer, List<EventRow>> strikes(RunView run) {
    return run.events().stream()
        .filter(event -> event.waveId() > 0)
        .collect(Collectors.groupingBy(EventRow::waveId, TreeMap::new, Collectors.toList()));
  }

  /** Civilians whom a bloc kills for each of its fighters and year. */
  static double killing(RunView run, Bloc bloc) {
    double[] fighters = Series.strength(bloc).course(run, Place.COUNTRY);
    return sum(run, Period.ALL, oneSided(by(bloc)), EventRow::civilianDeaths)
        / (Arrays.stream(fighters).sum() / MONTHS_A_YEAR);
  }

  /** Who is recorded to have killed most civilians in a region; empty where nobody has. */
  static String firstPerpetrator(RunView run, Period period, String region) {
    return period.of(run.events()).stream()
        .filter(oneSided(in(region)))
        .collect(
            Collectors.groupingBy(
                EventRow::perpetrator,
                TreeMap::new,
                Collectors.summingInt(EventRow::recordedDeaths)))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}

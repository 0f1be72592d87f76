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
import org.harmattan.observe.Measure;
import org.harmattan.observe.MonthState.Units;
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

  /** Share of JNIM's located events of 2021 that lie in some regions. */
  static double jnimShare(RunView run, List<String> regions) {
    List<EventRow> its =
        Period.years(2021, 2021).of(run.events()).stream()
            .filter(by(Bloc.JNIM).or(event -> event.opponent().equals(Bloc.JNIM.id())))
            .toList();
    return its.stream()
        .mapToInt(event -> regions.contains(event.region()) ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  /** 1 where Katiba Macina is JNIM's largest group at the end of each year from 2017 to 2021. */
  static double macinaLargest(RunView run) {
    return IntStream.rangeClosed(2017, 2021)
            .mapToObj(year -> YearMonth.of(year, 12))
            .allMatch(month -> largestOfJnim(run, month).equals("katiba-macina"))
        ? 1
        : 0;
  }

  private static String largestOfJnim(RunView run, YearMonth month) {
    return largest(
        run.units(run.months().indexOf(month)).stream()
            .filter(units -> units.bloc() == Bloc.JNIM)
            .collect(
                Collectors.groupingBy(
                    Units::actor, TreeMap::new, Collectors.summingInt(Units::strength))));
  }

  /** Whether on one day of 2021 to 2023 JNIM attacked the state six times outside the north. */
  static boolean morningOfSix(RunView run, List<String> centre, List<String> south) {
    return Period.years(2021, 2023).of(run.events()).stream()
        .filter(by(Bloc.JNIM))
        .filter(event -> event.opponent().equals(Bloc.STATE.id()))
        .filter(event -> centre.contains(event.region()) || south.contains(event.region()))
        .collect(Collectors.groupingBy(EventRow::date, TreeMap::new, Collectors.counting()))
        .values()
        .stream()
        .anyMatch(strikes -> strikes >= 6);
  }

  /** 1 where Burkina Faso and Niger are pressed most, Benin and Togo above Senegal and Guinea. */
  static double coastThroughTheSahel(RunView run) {
    Map<String, Double> pressure = new TreeMap<>();
    run.spillOver().stream()
        .filter(row -> row.month().equals(YearMonth.of(2022, 12)))
        .forEach(row -> pressure.put(row.neighbour(), row.pressure()));
    double sahel = Math.min(pressure.get("BFA"), pressure.get("NER"));
    double coast = Math.min(pressure.get("BEN"), pressure.get("TGO"));
    double west = Math.max(pressure.get("SEN"), pressure.get("GIN"));
    boolean first =
        pressure.entrySet().stream()
            .filter(entry -> !entry.getKey().equals("BFA") && !entry.getKey().equals("NER"))
            .allMatch(entry -> entry.getValue() < sahel);
    return first && coast > west ? 1 : 0;
  }

  /** Share of a region's people under the control of armed groups other than the state's. */
  static double ruled(RunView run, String region, String month) {
    return Bloc.nonState().stream()
        .mapToDouble(
            bloc ->
                at(
                    run,
                    Series.share(Measure.CONTROL_POPULATION, bloc),
                    month,
                    Place.region(region)))
        .sum();
  }

  /** Whether a bloc killed a hundred civilians in one event of 2021 to 2024. */
  static boolean massacre(RunView run, Bloc bloc) {
    return Period.years(2021, 2024).of(run.events()).stream()
        .filter(oneSided(by(bloc)))
        .anyMatch(event -> event.civilianDeaths() >= 100);
  }

  /** Share of the state's war deaths with the Azawad movements since August 2023 in the north. */
  static double warInTheNorth(RunView run) {
    Period war = new Period(YearMonth.of(2023, 8), YearMonth.of(2024, 12));
    Predicate<EventRow> its = between(Bloc.STATE, Bloc.AZAWAD);
    Predicate<EventRow> north = in("Kidal").or(in("Tombouctou")).or(in("Taoudénit"));
    return sum(run, war, its.and(north), LineNumbers::fighterDeaths)
        / sum(run, war, its, LineNumbers::fighterDeaths);
  }

  /** Whether the state's side lost forty men in one battle of 2023 or 2024 in the north. */
  static boolean defeat(RunView run) {
    return Period.years(2023, 2024).of(run.events()).stream()
        .filter(between(Bloc.STATE, Bloc.AZAWAD).or(between(Bloc.STATE, Bloc.JNIM)))
        .filter(in("Kidal").or(in("Tombouctou")).or(in("Taoudénit")).or(in("Gao")))
        .anyMatch(event -> lostByState(event) >= 40);
  }

  private static int lostByState(EventRow event) {
    return event.initiator().equals(Bloc.STATE.id())
        ? event.deathsInitiator()
        : event.deathsOpponent();
  }

  /** 1 where access at the end of 2023 is worst in Ménaka, Mopti and Tombouctou. */
  static double worstAccess(RunView run) {
    List<String> worst =
        run.access().stream()
            .filter(row -> row.month().equals(YearMonth.of(2023, 12)))
            .sorted(Comparator.comparingDouble(AccessRow::access))
            .limit(3)
            .map(AccessRow::region)
            .toList();
    return worst.containsAll(List.of("Ménaka", "Mopti", "Tombouctou")) ? 1 : 0;
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
            Collectors.collectingAndThen(
                Collectors.groupingBy(
                    EventRow::perpetrator,
                    TreeMap::new,
                    Collectors.summingInt(EventRow::recordedDeaths)),
                LineNumbers::largest));
  }

  /** Who has most; empty where nobody has any. */
  private static String largest(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}

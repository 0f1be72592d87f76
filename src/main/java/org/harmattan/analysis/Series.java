package org.harmattan.analysis;

import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harmattan.geography.CountryReader;
import org.harmattan.geography.Region;
import org.harmattan.model.ViolenceType;
import org.harmattan.observe.Measure;
import org.harmattan.observe.MonthState.Units;
import org.harmattan.results.Fighting;
import org.harmattan.results.InfluenceRow;
import org.harmattan.results.RunView;
import org.harmattan.results.Table;
import org.harmattan.results.Tally;
import org.harmattan.results.UnitRow;
import org.harmattan.results.ViolenceActorRow;
import org.harmattan.results.ViolenceRow;
import org.harmattan.scenario.Bloc;

/**
 * What a run has in each month and place.
 *
 * @param table the table that it is taken from
 * @param flow whether it happens within the month and adds up, rather than stands at its end
 * @param value the number of a month, by its index, in a place
 */
public record Series(Table<?> table, boolean flow, Value value) {
  private static final Map<String, Region> REGIONS =
      CountryReader.read().regions().stream()
          .collect(Collectors.toMap(Region::name, region -> region));

  /** Gives a number. */
  @FunctionalInterface
  public interface Value {
    double of(RunView run, int month, Place place);
  }

  /** What violence.csv counts: deaths, events, displaced people. */
  public static Series count(Tally tally) {
    return new Series(
        ViolenceRow.TABLE,
        tally.flow(),
        (run, month, place) ->
            place.regions(run).mapToDouble(r -> run.tally(tally, month, r)).sum());
  }

  /** Recorded deaths of a type of violence. */
  public static Series recordedDeaths(ViolenceType type) {
    return fighting(fight -> fight.type() == type, Fighting::recordedDeaths);
  }

  /** Events that a bloc begins. */
  public static Series eventsBy(Bloc initiator) {
    return fighting(fight -> fight.initiator() == initiator, Fighting::events);
  }

  /** A sum over some of those who fight. */
  public static Series fighting(Predicate<Fighting> which, ToDoubleFunction<Fighting> number) {
    return new Series(
        ViolenceActorRow.TABLE,
        true,
        (run, month, place) ->
            run.fighting(month).stream()
                .filter(which)
                .filter(fight -> place.contains(run, fight.region()))
                .mapToDouble(number)
                .sum());
  }

  /**
   * What some blocs together have of a place, in [0,1]. Over several regions it is a mean weighted
   * by their people of 2009 where the measure weighs people, by their areas else.
   */
  public static Series share(Measure measure, Bloc... blocs) {
    return new Series(
        InfluenceRow.TABLE, false, (run, month, place) -> share(measure, blocs, run, month, place));
  }

  private static double share(Measure measure, Bloc[] blocs, RunView run, int month, Place place) {
    double weights = 0;
    double sum = 0;
    for (int region : place.regions(run).toArray()) {
      Region its = REGIONS.get(run.regions().get(region));
      double weight = measure.ofPeople() ? its.population2009() : its.areaKm2();
      weights += weight;
      for (Bloc bloc : blocs) {
        sum += weight * run.share(measure, bloc, month, region);
      }
    }
    return sum / weights;
  }

  /** Fighters or soldiers of a bloc. */
  public static Series strength(Bloc bloc) {
    return strength(units -> units.bloc() == bloc);
  }

  /** Fighters or soldiers of a katiba, group or force, by its id. */
  public static Series strength(String actor) {
    return strength(units -> units.actor().equals(actor));
  }

  private static Series strength(Predicate<Units> whose) {
    return new Series(
        UnitRow.TABLE,
        false,
        (run, month, place) ->
            run.units(month).stream()
                .filter(whose)
                .filter(units -> place.contains(run, units.region()))
                .mapToDouble(Units::strength)
                .sum());
  }

  /** The numbers of all months in a place. */
  public double[] course(RunView run, Place place) {
    return IntStream.range(0, run.months().size())
        .mapToDouble(month -> value.of(run, month, place))
        .toArray();
  }

  /**
   * The sum of a flow over the months of the run that lie in a period, or a stock at the last of
   * them; NaN for a stock where there is none.
   */
  public double over(RunView run, Period period, Place place) {
    int[] months =
        IntStream.range(0, run.months().size())
            .filter(month -> period.contains(run.months().get(month)))
            .toArray();
    if (flow) {
      return IntStream.of(months).mapToDouble(month -> value.of(run, month, place)).sum();
    }
    int last = months.length - 1;
    return last < 0 ? Double.NaN : value.of(run, months[last], place);
  }
}

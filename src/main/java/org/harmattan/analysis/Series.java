package org.harmattan.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harmattan.geography.CountryReader;
import org.harmattan.geography.Region;
import org.harmattan.model.ViolenceType;
import org.harmattan.observe.Measure;
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
 * What a run has in each month and place: a flow, which happens within the month and adds up, or a
 * stock, which stands at its end.
 */
public sealed interface Series {

  /** The number of a month, by its index, in a place. */
  double at(RunView run, int month, Place place);

  /** Whether it is a flow. */
  boolean flow();

  /** The table that it is taken from. */
  Table<?> table();

  /** The numbers of all months. */
  default double[] course(RunView run, Place place) {
    return IntStream.range(0, run.months().size()).mapToDouble(m -> at(run, m, place)).toArray();
  }

  /**
   * The sum of a flow over the months of the run that lie in a period, or a stock at the last of
   * them; NaN for a stock where there is none.
   */
  default double over(RunView run, Period period, Place place) {
    int[] months =
        IntStream.range(0, run.months().size())
            .filter(month -> period.contains(run.months().get(month)))
            .toArray();
    if (flow()) {
      return Arrays.stream(months).mapToDouble(month -> at(run, month, place)).sum();
    }
    return months.length == 0 ? Double.NaN : at(run, months[months.length - 1], place);
  }

  /** What violence.csv counts: deaths, events, displaced people. */
  record Count(Tally tally) implements Series {
    @Override
    public double at(RunView run, int month, Place place) {
      double sum = 0;
      for (int region = 0; region < run.regions().size(); region++) {
        sum += place.contains(run.regions().get(region)) ? run.tally(tally, month, region) : 0;
      }
      return sum;
    }

    @Override
    public boolean flow() {
      return tally.flow();
    }

    @Override
    public Table<?> table() {
      return ViolenceRow.TABLE;
    }
  }

  /**
   * A sum over those who fight.
   *
   * @param type of violence; null for all
   * @param initiator who begins; null for all
   * @param number what is summed
   */
  record Fought(ViolenceType type, Bloc initiator, ToDoubleFunction<Fighting> number)
      implements Series {
    /** Recorded deaths of a type of violence. */
    static Fought recordedDeaths(ViolenceType type) {
      return new Fought(type, null, Fighting::recordedDeaths);
    }

    /** Events that a bloc begins. */
    public static Fought eventsBy(Bloc initiator) {
      return new Fought(null, initiator, Fighting::events);
    }

    @Override
    public double at(RunView run, int month, Place place) {
      return run.fighting(month).stream()
          .filter(f -> place.contains(run.regions().get(f.region())))
          .filter(f -> type == null || f.type() == type)
          .filter(f -> initiator == null || f.initiator() == initiator)
          .mapToDouble(number)
          .sum();
    }

    @Override
    public boolean flow() {
      return true;
    }

    @Override
    public Table<?> table() {
      return ViolenceActorRow.TABLE;
    }
  }

  /**
   * What some blocs together have of a place, in [0,1]. Over several regions it is a mean weighted
   * by their people of 2009 where the measure weighs people, by their areas else.
   */
  record Share(Measure measure, List<Bloc> blocs) implements Series {
    private static final Map<String, Region> REGIONS =
        CountryReader.read().regions().stream()
            .collect(Collectors.toMap(Region::name, region -> region));

    public Share {
      blocs = List.copyOf(blocs);
    }

    /** The share of one bloc. */
    public Share(Measure measure, Bloc bloc) {
      this(measure, List.of(bloc));
    }

    @Override
    public double at(RunView run, int month, Place place) {
      double weights = 0;
      double sum = 0;
      for (int region = 0; region < run.regions().size(); region++) {
        if (place.contains(run.regions().get(region))) {
          double weight = weight(REGIONS.get(run.regions().get(region)));
          weights += weight;
          for (Bloc bloc : blocs) {
            sum += weight * run.share(measure, bloc, month, region);
          }
        }
      }
      return sum / weights;
    }

    private double weight(Region region) {
      return measure.ofPeople() ? region.population2009() : region.areaKm2();
    }

    @Override
    public boolean flow() {
      return false;
    }

    @Override
    public Table<?> table() {
      return InfluenceRow.TABLE;
    }
  }

  /**
   * Fighters or soldiers at the month's end.
   *
   * @param bloc their side
   * @param actor id of their katiba, group or force; null for all of the side
   */
  record Strength(Bloc bloc, String actor) implements Series {
    @Override
    public double at(RunView run, int month, Place place) {
      return run.units(month).stream()
          .filter(u -> u.bloc() == bloc && (actor == null || u.actor().equals(actor)))
          .filter(u -> place.contains(run.regions().get(u.region())))
          .mapToDouble(u -> u.strength())
          .sum();
    }

    @Override
    public boolean flow() {
      return false;
    }

    @Override
    public Table<?> table() {
      return UnitRow.TABLE;
    }
  }
}

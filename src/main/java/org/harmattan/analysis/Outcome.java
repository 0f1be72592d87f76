package org.harmattan.analysis;

import static org.harmattan.analysis.OutcomeUnit.DAYS;
import static org.harmattan.analysis.OutcomeUnit.FIGHTERS;
import static org.harmattan.analysis.OutcomeUnit.PEOPLE;
import static org.harmattan.analysis.OutcomeUnit.REGIONS;
import static org.harmattan.analysis.OutcomeUnit.SHARE_OF_AREA;
import static org.harmattan.analysis.OutcomeUnit.SHARE_OF_PEOPLE;

import java.util.List;
import java.util.Locale;
import org.harmattan.draw.chart.Numbers;
import org.harmattan.model.ViolenceType;
import org.harmattan.observe.Measure;
import org.harmattan.results.RunView;
import org.harmattan.results.Table;
import org.harmattan.results.Tally;
import org.harmattan.scenario.Bloc;

/**
 * The catalogue: every number to which commands reduce a run, under one id with one meaning.
 * Deaths, events and their like are those of the whole run where the id names no years; all else
 * stands as at its end. Influence and control are of the whole country, weighted as the id says;
 * arrivals are counted in the record's 10 regions, in which Taoudénit is part of Tombouctou.
 *
 * <p>A new outcome is one entry. What a single page asks for, of some region or year, needs none: a
 * {@link RunNumber} does.
 */
public enum Outcome {
  RECORDED_DEATHS("Recorded deaths", "recorded deaths", count(Tally.RECORDED_DEATHS)),
  RECORDED_DEATHS_FROM_2020(
      "Recorded deaths from 2020",
      "recorded deaths from 2020 on",
      OutcomeUnit.RECORDED_DEATHS,
      new RunNumber.Over(
          new Series.Count(Tally.RECORDED_DEATHS), Period.from(2020), Place.COUNTRY)),
  STATE_BASED_DEATHS(
      "State-based deaths",
      "recorded deaths in state-based fighting",
      recordedDeaths(ViolenceType.STATE_BASED)),
  NON_STATE_DEATHS(
      "Non-state deaths",
      "recorded deaths between non-state groups",
      recordedDeaths(ViolenceType.NON_STATE)),
  ONE_SIDED_DEATHS(
      "One-sided deaths",
      "recorded deaths in one-sided violence",
      recordedDeaths(ViolenceType.ONE_SIDED)),
  DEATHS("True deaths", "deaths (true number)", OutcomeUnit.DEATHS, count(Tally.DEATHS)),
  CIVILIAN_DEATHS(
      "Civilian deaths",
      "civilian deaths (true number)",
      OutcomeUnit.DEATHS,
      count(Tally.CIVILIAN_DEATHS)),
  EVENTS("Violent events", "violent events (true number)", OutcomeUnit.EVENTS, count(Tally.EVENTS)),
  DISPLACED("Displaced people", "displaced people at the end", PEOPLE, count(Tally.DISPLACED)),
  MILITANT_INFLUENCE_PEOPLE(
      "Militant influence",
      "influence of the militants (JNIM and IS) at the end",
      SHARE_OF_PEOPLE,
      share(Measure.INFLUENCE_POPULATION, Bloc.JNIM, Bloc.IS)),
  MILITANT_INFLUENCE_AREA(
      "Militant influence",
      "influence of the militants (JNIM and IS) at the end",
      SHARE_OF_AREA,
      share(Measure.INFLUENCE_AREA, Bloc.JNIM, Bloc.IS)),
  JNIM_INFLUENCE_PEOPLE(
      "JNIM influence",
      "influence of JNIM at the end",
      SHARE_OF_PEOPLE,
      share(Measure.INFLUENCE_POPULATION, Bloc.JNIM)),
  JNIM_INFLUENCE_AREA(
      "JNIM influence",
      "influence of JNIM at the end",
      SHARE_OF_AREA,
      share(Measure.INFLUENCE_AREA, Bloc.JNIM)),
  JNIM_AREA(
      "JNIM over 20%",
      "area with JNIM’s influence over 20% at the end",
      SHARE_OF_AREA,
      new RunNumber.AreaOver(Bloc.JNIM, 0.2)),
  IS_INFLUENCE_PEOPLE(
      "IS Sahel influence",
      "influence of IS Sahel at the end",
      SHARE_OF_PEOPLE,
      share(Measure.INFLUENCE_POPULATION, Bloc.IS)),
  IS_INFLUENCE_AREA(
      "IS Sahel influence",
      "influence of IS Sahel at the end",
      SHARE_OF_AREA,
      share(Measure.INFLUENCE_AREA, Bloc.IS)),
  STATE_INFLUENCE_PEOPLE(
      "State influence",
      "influence of the state at the end",
      SHARE_OF_PEOPLE,
      share(Measure.INFLUENCE_POPULATION, Bloc.STATE)),
  STATE_INFLUENCE_AREA(
      "State influence",
      "influence of the state at the end",
      SHARE_OF_AREA,
      share(Measure.INFLUENCE_AREA, Bloc.STATE)),
  STATE_CONTROL_PEOPLE(
      "State control",
      "control by the state at the end",
      SHARE_OF_PEOPLE,
      share(Measure.CONTROL_POPULATION, Bloc.STATE)),
  STATE_CONTROL_AREA(
      "State control",
      "control by the state at the end",
      SHARE_OF_AREA,
      share(Measure.CONTROL_AREA, Bloc.STATE)),
  JNIM_FIGHTERS("JNIM fighters", "fighters of JNIM at the end", FIGHTERS, strength(Bloc.JNIM)),
  IS_FIGHTERS("IS Sahel fighters", "fighters of IS Sahel at the end", FIGHTERS, strength(Bloc.IS)),
  AZAWAD_INFLUENCE_PEOPLE(
      "Azawad influence",
      "influence of the Azawad movements at the end",
      SHARE_OF_PEOPLE,
      share(Measure.INFLUENCE_POPULATION, Bloc.AZAWAD)),
  PLATFORM_INFLUENCE_PEOPLE(
      "Platform influence",
      "influence of the Platform at the end",
      SHARE_OF_PEOPLE,
      share(Measure.INFLUENCE_POPULATION, Bloc.PLATFORM)),
  MILITIA_INFLUENCE_PEOPLE(
      "Militia influence",
      "influence of the communal militias at the end",
      SHARE_OF_PEOPLE,
      share(Measure.INFLUENCE_POPULATION, Bloc.MILITIA)),
  REGIONS_REACHED(
      "Regions reached",
      "regions with sustained militant violence",
      REGIONS,
      new RunNumber.RegionsReached()),
  ARRIVAL(
      "Mean arrival",
      "mean arrival of sustained militant violence in the regions",
      DAYS,
      new RunNumber.MeanArrivalDays());

  private final String label;
  private final String noun;
  private final OutcomeUnit unit;
  private final RunNumber number;

  Outcome(String label, String noun, OutcomeUnit unit, RunNumber number) {
    this.label = label;
    this.noun = noun;
    this.unit = unit;
    this.number = number;
  }

  Outcome(String label, String noun, RunNumber recordedDeaths) {
    this(label, noun, OutcomeUnit.RECORDED_DEATHS, recordedDeaths);
  }

  /** Its name in tables, files and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its name in charts, where its unit stands too. */
  public String label() {
    return label;
  }

  /** Its name in tables for readers, with what it is counted in where the name does not say it. */
  public String named() {
    return switch (unit) {
      case RECORDED_DEATHS -> label.startsWith("Recorded") ? label : label + ", recorded";
      case DEATHS -> label.startsWith("True") ? label : label + ", true";
      case EVENTS, FIGHTERS, REGIONS -> label;
      case PEOPLE, SHARE_OF_PEOPLE, SHARE_OF_AREA, DAYS -> label + ", " + unit.shown();
    };
  }

  /** Its name in sentences. */
  public String noun() {
    return noun;
  }

  /** The unit in which it is shown. */
  public OutcomeUnit unit() {
    return unit;
  }

  /** The table that it is taken from. */
  public Table<?> table() {
    return number.table();
  }

  /** Its value in a run: deaths, people, days, regions, or a share in [0,1]. */
  public double of(RunView run) {
    return number.of(run);
  }

  /** The values of several, in their order. */
  public static double[] all(List<Outcome> outcomes, RunView run) {
    return outcomes.stream().mapToDouble(outcome -> outcome.of(run)).toArray();
  }

  /** A difference in words, e.g. {@code fewer recorded deaths}. */
  public String words(double difference) {
    return unit.comparative(difference < 0) + " " + noun;
  }

  /** A value, or a difference, in the unit in which it is shown; a dash where there is none. */
  public String shown(double value) {
    return Double.isNaN(value) ? "–" : Numbers.fixed(unit.scale() * value, unit.decimals());
  }

  /**
   * Its values by month, in a place.
   *
   * @throws IllegalStateException where it has none, as the arrival
   */
  public double[] course(RunView run, Place place) {
    if (number instanceof RunNumber.Over over) {
      return over.series().course(run, place);
    }
    throw new IllegalStateException(id() + " has no value in each month");
  }

  /** Whether it adds up over months rather than stands at their ends. */
  public boolean flow() {
    return number instanceof RunNumber.Over over && over.series().flow();
  }

  /** Influence of an armed bloc, weighted by people. */
  public static Outcome influence(Bloc armed) {
    return valueOf(armed.name() + "_INFLUENCE_PEOPLE");
  }

  private static RunNumber count(Tally tally) {
    return whole(new Series.Count(tally));
  }

  private static RunNumber recordedDeaths(ViolenceType type) {
    return whole(Series.Fought.recordedDeaths(type));
  }

  private static RunNumber share(Measure measure, Bloc... blocs) {
    return whole(new Series.Share(measure, List.of(blocs)));
  }

  private static RunNumber strength(Bloc bloc) {
    return whole(new Series.Strength(bloc, null));
  }

  private static RunNumber whole(Series series) {
    return new RunNumber.Over(series, Period.ALL, Place.COUNTRY);
  }
}

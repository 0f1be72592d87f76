package org.harmattan.analysis;

import static org.harmattan.analysis.OutcomeUnit.DAYS;
import static org.harmattan.analysis.OutcomeUnit.FIGHTERS;
import static org.harmattan.analysis.OutcomeUnit.PEOPLE;
import static org.harmattan.analysis.OutcomeUnit.REGIONS;
import static org.harmattan.analysis.OutcomeUnit.SHARE_OF_AREA;
import static org.harmattan.analysis.OutcomeUnit.SHARE_OF_PEOPLE;
import static org.harmattan.observe.Measure.CONTROL_AREA;
import static org.harmattan.observe.Measure.CONTROL_POPULATION;
import static org.harmattan.observe.Measure.INFLUENCE_AREA;
import static org.harmattan.observe.Measure.INFLUENCE_POPULATION;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.harmattan.draw.chart.Numbers;
import org.harmattan.model.ViolenceType;
import org.harmattan.observe.Measure;
import org.harmattan.results.ArrivalRow;
import org.harmattan.results.MapRow;
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
 * {@link Series} over a {@link Period} in a {@link Place} does.
 */
public enum Outcome {
  RECORDED_DEATHS("Recorded deaths", "recorded deaths", Series.count(Tally.RECORDED_DEATHS)),
  RECORDED_DEATHS_FROM_2020(
      "Recorded deaths from 2020",
      "recorded deaths from 2020 on",
      OutcomeUnit.RECORDED_DEATHS,
      Series.count(Tally.RECORDED_DEATHS),
      Period.from(2020)),
  STATE_BASED_DEATHS(
      "State-based deaths",
      "recorded deaths in state-based fighting",
      Series.recordedDeaths(ViolenceType.STATE_BASED)),
  NON_STATE_DEATHS(
      "Non-state deaths",
      "recorded deaths between non-state groups",
      Series.recordedDeaths(ViolenceType.NON_STATE)),
  ONE_SIDED_DEATHS(
      "One-sided deaths",
      "recorded deaths in one-sided violence",
      Series.recordedDeaths(ViolenceType.ONE_SIDED)),
  DEATHS("True deaths", "deaths (true number)", OutcomeUnit.DEATHS, Tally.DEATHS),
  CIVILIAN_DEATHS(
      "Civilian deaths",
      "civilian deaths (true number)",
      OutcomeUnit.DEATHS,
      Tally.CIVILIAN_DEATHS),
  EVENTS("Violent events", "violent events (true number)", OutcomeUnit.EVENTS, Tally.EVENTS),
  DISPLACED("Displaced people", "displaced people at the end", PEOPLE, Tally.DISPLACED),
  MILITANT_INFLUENCE_PEOPLE("Militant", "the militants", INFLUENCE_POPULATION, Bloc.JNIM, Bloc.IS),
  MILITANT_INFLUENCE_AREA("Militant", "the militants", INFLUENCE_AREA, Bloc.JNIM, Bloc.IS),
  JNIM_INFLUENCE_PEOPLE("JNIM", "JNIM", INFLUENCE_POPULATION, Bloc.JNIM),
  JNIM_INFLUENCE_AREA("JNIM", "JNIM", INFLUENCE_AREA, Bloc.JNIM),
  JNIM_AREA(
      "JNIM over 20%",
      "area with JNIM’s influence over 20% at the end",
      SHARE_OF_AREA,
      MapRow.TABLE,
      run -> areaOver(run.map(Bloc.JNIM), 0.2)),
  IS_INFLUENCE_PEOPLE("IS Sahel", "IS Sahel", INFLUENCE_POPULATION, Bloc.IS),
  IS_INFLUENCE_AREA("IS Sahel", "IS Sahel", INFLUENCE_AREA, Bloc.IS),
  AZAWAD_INFLUENCE_PEOPLE("Azawad", "the Azawad movements", INFLUENCE_POPULATION, Bloc.AZAWAD),
  PLATFORM_INFLUENCE_PEOPLE("Platform", "the Platform", INFLUENCE_POPULATION, Bloc.PLATFORM),
  MILITIA_INFLUENCE_PEOPLE("Militia", "communal militias", INFLUENCE_POPULATION, Bloc.MILITIA),
  STATE_INFLUENCE_PEOPLE("State", "the state", INFLUENCE_POPULATION, Bloc.STATE),
  STATE_INFLUENCE_AREA("State", "the state", INFLUENCE_AREA, Bloc.STATE),
  STATE_CONTROL_PEOPLE("State", "the state", CONTROL_POPULATION, Bloc.STATE),
  STATE_CONTROL_AREA("State", "the state", CONTROL_AREA, Bloc.STATE),
  JNIM_FIGHTERS("JNIM", Bloc.JNIM),
  IS_FIGHTERS("IS Sahel", Bloc.IS),
  REGIONS_REACHED(
      "Regions reached",
      "regions with sustained militant violence",
      REGIONS,
      ArrivalRow.TABLE,
      run -> Sustained.dates(run).size()),
  ARRIVAL(
      "Mean arrival",
      "mean arrival of sustained militant violence in the regions",
      DAYS,
      ArrivalRow.TABLE,
      Sustained::meanDays);

  private final String label;
  private final String noun;
  private final OutcomeUnit unit;
  private final Table<?> table;
  private final Series series;
  private final ToDoubleFunction<RunView> number;

  Outcome(
      String label,
      String noun,
      OutcomeUnit unit,
      Table<?> table,
      ToDoubleFunction<RunView> number) {
    this.label = label;
    this.noun = noun;
    this.unit = unit;
    this.table = table;
    this.series = null;
    this.number = number;
  }

  Outcome(String label, String noun, OutcomeUnit unit, Series series, Period period) {
    this.label = label;
    this.noun = noun;
    this.unit = unit;
    this.table = series.table();
    this.series = series;
    this.number = run -> series.over(run, period, Place.COUNTRY);
  }

  Outcome(String label, String noun, OutcomeUnit unit, Tally tally) {
    this(label, noun, unit, Series.count(tally), Period.ALL);
  }

  Outcome(String label, String noun, Series recordedDeaths) {
    this(label, noun, OutcomeUnit.RECORDED_DEATHS, recordedDeaths, Period.ALL);
  }

  Outcome(String whose, String of, Measure measure, Bloc... blocs) {
    this(
        whose + " " + what(measure),
        what(measure) + " of " + of + " at the end",
        measure.ofPeople() ? SHARE_OF_PEOPLE : SHARE_OF_AREA,
        Series.share(measure, blocs),
        Period.ALL);
  }

  Outcome(String of, Bloc bloc) {
    this(
        of + " fighters",
        "fighters of " + of + " at the end",
        FIGHTERS,
        Series.strength(bloc),
        Period.ALL);
  }

  private static String what(Measure measure) {
    return measure == CONTROL_AREA || measure == CONTROL_POPULATION ? "control" : "influence";
  }

  /** Share of the localities, which are of one size, where a share is above a level. */
  private static double areaOver(float[] map, double level) {
    return (double) IntStream.range(0, map.length).filter(i -> map[i] > level).count() / map.length;
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

  /** The unit in which it is shown. */
  public OutcomeUnit unit() {
    return unit;
  }

  /** The table that it is taken from. */
  public Table<?> table() {
    return table;
  }

  /** Whether it adds up over months rather than stands at the end. */
  public boolean flow() {
    return series != null && series.flow();
  }

  /** Its value in a run: deaths, people, days, regions, or a share in [0,1]. */
  public double of(RunView run) {
    return number.applyAsDouble(run);
  }

  /** The values of several, in their order. */
  public static double[] all(List<Outcome> outcomes, RunView run) {
    return outcomes.stream().mapToDouble(outcome -> outcome.of(run)).toArray();
  }

  /** Its values by month in a place; the arrival and its like have none. */
  public double[] course(RunView run, Place place) {
    return series.course(run, place);
  }

  /** Influence of an armed bloc, weighted by people. */
  public static Outcome influence(Bloc armed) {
    return valueOf(armed.name() + "_INFLUENCE_PEOPLE");
  }

  /** A difference in words, e.g. {@code fewer recorded deaths}. */
  public String words(double difference) {
    return unit.comparative(difference < 0) + " " + noun;
  }

  /** A value, or a difference, in the unit in which it is shown; a dash where there is none. */
  public String shown(double value) {
    return Double.isNaN(value) ? "–" : Numbers.fixed(unit.scale() * value, unit.decimals());
  }
}

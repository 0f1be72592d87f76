package org.harmattan.analysis.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import org.harmattan.results.stored.RunSet;
import org.harmattan.results.stored.StoredReplicate;
import org.harmattan.results.stored.StoredReplicate.Tally;
import org.harmattan.scenario.Bloc;

/**
 * The numbers to which a stored run is reduced when it is compared. Deaths are those of the whole
 * period, all else stands as at the end.
 */
public enum StoredMeasure {
  RECORDED_DEATHS(
      "recorded-deaths",
      "Recorded deaths",
      MeasureUnit.RECORDED_DEATHS,
      "%s fewer recorded deaths",
      "%s more recorded deaths",
      (set, run) -> sum(run, Tally.RECORDED_DEATHS)),
  DEATHS(
      "deaths",
      "True deaths",
      MeasureUnit.TRUE_DEATHS,
      "%s fewer deaths (true number)",
      "%s more deaths (true number)",
      (set, run) -> sum(run, Tally.DEATHS)),
  CIVILIAN_DEATHS(
      "civilian-deaths",
      "Civilian deaths",
      MeasureUnit.TRUE_DEATHS,
      "%s fewer civilian deaths (true number)",
      "%s more civilian deaths (true number)",
      (set, run) -> sum(run, Tally.CIVILIAN_DEATHS)),
  STATE_BASED_DEATHS(
      "state-based-deaths",
      "State-based deaths",
      MeasureUnit.RECORDED_DEATHS,
      "%s fewer recorded deaths in state-based fighting",
      "%s more recorded deaths in state-based fighting",
      (set, run) -> run.recordedByType().getOrDefault("state-based", 0L)),
  NON_STATE_DEATHS(
      "non-state-deaths",
      "Non-state deaths",
      MeasureUnit.RECORDED_DEATHS,
      "%s fewer recorded deaths between non-state groups",
      "%s more recorded deaths between non-state groups",
      (set, run) -> run.recordedByType().getOrDefault("non-state", 0L)),
  ONE_SIDED_DEATHS(
      "one-sided-deaths",
      "One-sided deaths",
      MeasureUnit.RECORDED_DEATHS,
      "%s fewer recorded deaths in one-sided violence",
      "%s more recorded deaths in one-sided violence",
      (set, run) -> run.recordedByType().getOrDefault("one-sided", 0L)),
  DISPLACED(
      "displaced",
      "Displaced people",
      MeasureUnit.PEOPLE,
      "%s fewer displaced people at the end",
      "%s more displaced people at the end",
      (set, run) -> atEnd(run, Tally.DISPLACED)),
  MILITANT_INFLUENCE(
      "militant-influence",
      "Militant influence",
      MeasureUnit.SHARE_OF_PEOPLE,
      "the militants’ influence (JNIM and IS) at the end %s lower",
      "the militants’ influence (JNIM and IS) at the end %s higher",
      (set, run) -> influence(run, Bloc.JNIM) + influence(run, Bloc.IS)),
  JNIM_INFLUENCE(
      "jnim-influence",
      "JNIM influence",
      MeasureUnit.SHARE_OF_PEOPLE,
      "JNIM’s influence at the end %s lower",
      "JNIM’s influence at the end %s higher",
      (set, run) -> influence(run, Bloc.JNIM)),
  IS_INFLUENCE(
      "is-influence",
      "IS Sahel influence",
      MeasureUnit.SHARE_OF_PEOPLE,
      "IS Sahel’s influence at the end %s lower",
      "IS Sahel’s influence at the end %s higher",
      (set, run) -> influence(run, Bloc.IS)),
  JNIM_AREA(
      "jnim-area",
      "JNIM over 20%",
      MeasureUnit.SHARE_OF_AREA,
      "the area in which JNIM’s influence exceeds 20% at the end %s smaller",
      "the area in which JNIM’s influence exceeds 20% at the end %s larger",
      (set, run) -> areaOver(run, Bloc.JNIM, 0.2)),
  STATE_INFLUENCE(
      "state-influence",
      "State influence",
      MeasureUnit.SHARE_OF_PEOPLE,
      "the state’s influence at the end %s lower",
      "the state’s influence at the end %s higher",
      (set, run) -> influence(run, Bloc.STATE)),
  STATE_CONTROL(
      "state-control",
      "State control",
      MeasureUnit.SHARE_OF_PEOPLE,
      "the state’s control at the end %s lower",
      "the state’s control at the end %s higher",
      (set, run) -> National.share(r -> run.stateControl()[last(run)][r])),
  REGIONS_REACHED(
      "regions-reached",
      "Regions reached",
      MeasureUnit.REGIONS,
      "%s fewer of the 11 regions with sustained militant violence",
      "%s more of the 11 regions with sustained militant violence",
      (set, run) -> Arrays.stream(run.sustained()).filter(Objects::nonNull).count()),
  ARRIVAL(
      "arrival",
      "Mean arrival",
      MeasureUnit.MONTHS,
      "sustained militant violence reaching the regions %s earlier on average",
      "sustained militant violence reaching the regions %s later on average",
      (set, run) -> meanArrivalDays(set, run));

  private final String id;
  private final String label;
  private final MeasureUnit unit;
  private final String less;
  private final String more;
  private final ToDoubleBiFunction<RunSet, StoredReplicate> figure;

  StoredMeasure(
      String id,
      String label,
      MeasureUnit unit,
      String less,
      String more,
      ToDoubleBiFunction<RunSet, StoredReplicate> figure) {
    this.id = id;
    this.label = label;
    this.unit = unit;
    this.less = less;
    this.more = more;
    this.figure = figure;
  }

  /** Its name in tables. */
  public String id() {
    return id;
  }

  /** Its name in charts. */
  public String label() {
    return label;
  }

  /** The unit in which it is shown. */
  public MeasureUnit unit() {
    return unit;
  }

  /** A difference in words, with a hole {@code %s} for its size. */
  public String words(double difference) {
    return difference < 0 ? less : more;
  }

  /** The measures that can be had of sets: some need maps. */
  public static List<StoredMeasure> of(List<RunSet> sets) {
    boolean maps = sets.stream().allMatch(RunSet::hasMaps);
    return Arrays.stream(values()).filter(m -> maps || m != JNIM_AREA).toList();
  }

  /** Its value in a run: deaths, people, days, regions, or a share in [0,1]. */
  public double of(RunSet set, StoredReplicate run) {
    return figure.applyAsDouble(set, run);
  }

  private static int last(StoredReplicate run) {
    return run.violence().length - 1;
  }

  private static double sum(StoredReplicate run, Tally tally) {
    double sum = 0;
    for (long[][] regions : run.violence()) {
      for (long[] tallies : regions) {
        sum += tallies[tally.ordinal()];
      }
    }
    return sum;
  }

  private static double atEnd(StoredReplicate run, Tally tally) {
    return Arrays.stream(run.violence()[last(run)]).mapToLong(t -> t[tally.ordinal()]).sum();
  }

  private static double influence(StoredReplicate run, Bloc bloc) {
    return National.share(region -> run.influence()[last(run)][region][bloc.ordinal()]);
  }

  private static double areaOver(StoredReplicate run, Bloc bloc, double least) {
    int count = 0;
    for (float share : run.map()[bloc.ordinal()]) {
      count += share > least ? 1 : 0;
    }
    return (double) count / run.map()[bloc.ordinal()].length;
  }

  private static double meanArrivalDays(RunSet set, StoredReplicate run) {
    return Arrays.stream(run.sustained()).mapToDouble(d -> daysUntil(set, d)).average().orElse(0);
  }

  /**
   * Days from the first day of the runs to a date; where it never came, to the day after the last.
   */
  static double daysUntil(RunSet set, LocalDate date) {
    LocalDate start = set.months().get(0).atDay(1);
    LocalDate end = set.months().get(set.months().size() - 1).atEndOfMonth().plusDays(1);
    return ChronoUnit.DAYS.between(start, date == null ? end : date);
  }
}

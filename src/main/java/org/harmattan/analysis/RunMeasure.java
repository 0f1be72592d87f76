package org.harmattan.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.harmattan.model.ViolenceType;
import org.harmattan.observe.Measure;
import org.harmattan.observe.ObservedEvent;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.Bloc;

/** The numbers to which a run is reduced when the effect of a mechanism is measured. */
public enum RunMeasure {
  RECORDED_DEATHS(
      "recorded-deaths",
      "All deaths",
      "recorded deaths",
      1,
      0,
      (run, places) -> recordedDeaths(run.events().stream())),
  STATE_BASED_DEATHS(
      "state-based-deaths",
      "State-based",
      "recorded deaths",
      1,
      0,
      (run, places) -> recordedDeaths(run, ViolenceType.STATE_BASED)),
  NON_STATE_DEATHS(
      "non-state-deaths",
      "Non-state",
      "recorded deaths",
      1,
      0,
      (run, places) -> recordedDeaths(run, ViolenceType.NON_STATE)),
  ONE_SIDED_DEATHS(
      "one-sided-deaths",
      "One-sided",
      "recorded deaths",
      1,
      0,
      (run, places) -> recordedDeaths(run, ViolenceType.ONE_SIDED)),
  DISPLACED(
      "displaced",
      "Displaced",
      "thousand people",
      0.001,
      0,
      (run, places) -> Arrays.stream(run.displacedHosted()[run.months().size() - 1]).sum()),
  MILITANT_INFLUENCE(
      "militant-influence",
      "Militant influence",
      "% of people",
      100,
      1,
      (run, places) -> militantInfluence(run, places)),
  JNIM_AREA(
      "jnim-area",
      "JNIM over 20%",
      "% of area",
      100,
      1,
      (run, places) -> areaInfluenced(run, Bloc.JNIM, 0.2)),
  STATE_CONTROL(
      "state-control",
      "State control",
      "% of people",
      100,
      1,
      (run, places) ->
          new NationalShare(places.country(), Measure.CONTROL_POPULATION).atEnd(run, Bloc.STATE)),
  REGIONS_REACHED(
      "regions-reached",
      "Regions reached",
      "regions",
      1,
      1,
      (run, places) -> RunSummary.of(run, places).sustained().size()),
  ARRIVAL(
      "arrival",
      "Mean arrival",
      "months after start",
      12 / 365.25,
      1,
      (run, places) -> meanArrivalDays(run, RunSummary.of(run, places)));

  private final String id;
  private final String label;
  private final String unit;
  private final double scale;
  private final int decimals;
  private final Figure figure;

  RunMeasure(String id, String label, String unit, double scale, int decimals, Figure figure) {
    this.id = id;
    this.label = label;
    this.unit = unit;
    this.scale = scale;
    this.decimals = decimals;
    this.figure = figure;
  }

  /** The number of a run. */
  @FunctionalInterface
  private interface Figure {
    double of(RunResult run, Places places);
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
  public String unit() {
    return unit;
  }

  /** What it is multiplied with to be shown in that unit. */
  public double scale() {
    return scale;
  }

  /** Digits after the point when it is shown. */
  public int decimals() {
    return decimals;
  }

  /** Every measure of a run, by ordinal: counts, people, days, and shares in [0,1]. */
  public static double[] all(RunResult run, Places places) {
    return Stream.of(values()).mapToDouble(measure -> measure.figure.of(run, places)).toArray();
  }

  private static double recordedDeaths(RunResult run, ViolenceType type) {
    return recordedDeaths(run.events().stream().filter(e -> e.event().type() == type));
  }

  private static double recordedDeaths(Stream<ObservedEvent> events) {
    return events.mapToInt(ObservedEvent::recordedDeaths).sum();
  }

  private static double militantInfluence(RunResult run, Places places) {
    NationalShare share = new NationalShare(places.country(), Measure.INFLUENCE_POPULATION);
    return share.atEnd(run, Bloc.JNIM) + share.atEnd(run, Bloc.IS);
  }

  /** Share of the localities, which are of one size, where a bloc's influence is above a level. */
  private static double areaInfluenced(RunResult run, Bloc bloc, double above) {
    float[] influence = run.snapshots().get(run.snapshots().size() - 1).influence()[bloc.ordinal()];
    int count = 0;
    for (float share : influence) {
      count += share > above ? 1 : 0;
    }
    return (double) count / influence.length;
  }

  /**
   * Mean over the record's regions of the day on which sustained militant violence began; a region
   * that it never reached counts with the day after the last.
   */
  private static double meanArrivalDays(RunResult run, RunSummary summary) {
    LocalDate start = run.scenario().start();
    long never = ChronoUnit.DAYS.between(start, run.scenario().end()) + 1;
    Collection<LocalDate> arrivals = summary.sustained().values();
    int regions = summary.deathsByRegion().size();
    long days = arrivals.stream().mapToLong(date -> ChronoUnit.DAYS.between(start, date)).sum();
    return (double) (days + never * (regions - arrivals.size())) / regions;
  }
}

package org.harmattan.study;

import java.util.stream.Stream;
import org.harmattan.analysis.RunMeasure;
import org.harmattan.observe.ObservedEvent;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;

/** The few outcomes in which a question is answered. */
public enum Yardstick {
  DEATHS(
      RunMeasure.RECORDED_DEATHS,
      "recorded deaths from 2020 on",
      "fewer recorded deaths",
      "more recorded deaths"),
  MILITANT_INFLUENCE(
      RunMeasure.MILITANT_INFLUENCE,
      "militant influence at the end, % of people",
      "less militant influence",
      "more militant influence"),
  DISPLACED(
      RunMeasure.DISPLACED,
      "displaced people at the end, thousand",
      "fewer displaced people",
      "more displaced people"),
  STATE_CONTROL(
      RunMeasure.STATE_CONTROL,
      "state control at the end, % of people",
      "less state control",
      "more state control"),
  REGIONS(
      RunMeasure.REGIONS_REACHED,
      "regions with sustained militant violence",
      "fewer regions with sustained militant violence",
      "more regions with sustained militant violence");

  private static final int FIRST_YEAR_OF_DEATHS = 2020;

  private final RunMeasure measure;
  private final String label;
  private final String fewer;
  private final String more;

  Yardstick(RunMeasure measure, String label, String fewer, String more) {
    this.measure = measure;
    this.label = label;
    this.fewer = fewer;
    this.more = more;
  }

  /** The measure that gives the unit and, for all but deaths, the number. */
  public RunMeasure measure() {
    return measure;
  }

  /** What it is, in which unit. */
  public String label() {
    return label;
  }

  /** A difference in words. */
  public String words(double difference) {
    return difference < 0 ? fewer : more;
  }

  /** Every outcome of a run, by ordinal. */
  static double[] all(RunResult run, Places places) {
    double[] measured = RunMeasure.all(run, places);
    return Stream.of(values())
        .mapToDouble(y -> y == DEATHS ? recentDeaths(run) : measured[y.measure.ordinal()])
        .toArray();
  }

  /** Most questions are about what began in those years; earlier deaths would only add noise. */
  private static double recentDeaths(RunResult run) {
    return run.events().stream()
        .filter(
            e -> run.scenario().start().plusDays(e.event().day()).getYear() >= FIRST_YEAR_OF_DEATHS)
        .mapToInt(ObservedEvent::recordedDeaths)
        .sum();
  }
}

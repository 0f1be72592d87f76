package org.harmattan.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.harmattan.model.ConflictEvent;
import org.harmattan.observe.Measure;
import org.harmattan.observe.ObservedEvent;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.Bloc;

/**
 * The course of one run, month by month, in the country and in each region, and what it came to
 * after a fork: numbers alone, so that many runs fit into memory.
 *
 * @param replicate of the run
 * @param runSeed the run's own seed
 * @param regions names of the regions
 * @param months months in order
 * @param values {@code [quantity][place][month]}; place 0 is the country, then regions in order
 * @param after {@code [quantity]}: the sum after the fork of what flows, else its last value
 */
public record RunCourse(
    int replicate,
    int runSeed,
    List<String> regions,
    List<YearMonth> months,
    double[][][] values,
    double[] after) {
  /** The place of the whole country. */
  public static final int COUNTRY = 0;

  /** What is followed. */
  public enum Quantity {
    RECORDED_DEATHS("recorded_deaths", "Recorded deaths", true, null),
    CIVILIAN_DEATHS("civilian_deaths", "Civilian deaths", true, null),
    JNIM_INFLUENCE("jnim_influence", "Influence of JNIM", false, Bloc.JNIM),
    IS_INFLUENCE("is_influence", "Influence of IS", false, Bloc.IS),
    STATE_INFLUENCE("state_influence", "Influence of the state", false, Bloc.STATE),
    DISPLACED("displaced", "Internally displaced people", false, null);

    private final String id;
    private final String label;
    private final boolean flow;
    private final Bloc bloc;

    Quantity(String id, String label, boolean flow, Bloc bloc) {
      this.id = id;
      this.label = label;
      this.flow = flow;
      this.bloc = bloc;
    }

    /** The id used in tables. */
    public String id() {
      return id;
    }

    /** Its name for people. */
    public String label() {
      return label;
    }

    /** Whether it happens within a month rather than stands at its end. */
    public boolean flow() {
      return flow;
    }

    /** Whether it is a share of the population, 0 to 1. */
    public boolean share() {
      return bloc != null;
    }
  }

  /**
   * The course of a run.
   *
   * @param fork last day before it
   */
  public static RunCourse of(RunResult run, Places places, LocalDate fork) {
    int regions = run.regions().size();
    double[][][] values = new double[Quantity.values().length][regions + 1][run.months().size()];
    double[] after = new double[values.length];
    for (ObservedEvent event : run.events()) {
      count(event, run, places, fork, values, after);
    }
    for (Quantity quantity : Quantity.values()) {
      if (!quantity.flow()) {
        double[][] stock = values[quantity.ordinal()];
        fill(quantity, run, places, stock);
        after[quantity.ordinal()] = stock[COUNTRY][run.months().size() - 1];
      }
    }
    return new RunCourse(
        run.replicate(), run.runSeed(), run.regions(), run.months(), values, after);
  }

  private static void count(
      ObservedEvent observed,
      RunResult run,
      Places places,
      LocalDate fork,
      double[][][] values,
      double[] after) {
    ConflictEvent event = observed.event();
    LocalDate day = run.scenario().start().plusDays(event.day());
    int month = run.months().indexOf(YearMonth.from(day));
    int region = places.locality(event).region();
    int[] counts = {observed.recordedDeaths(), event.civilianDeaths()};
    for (int quantity = 0; quantity < counts.length; quantity++) {
      values[quantity][COUNTRY][month] += counts[quantity];
      values[quantity][region + 1][month] += counts[quantity];
      after[quantity] += day.isAfter(fork) ? counts[quantity] : 0;
    }
  }

  private static void fill(Quantity quantity, RunResult run, Places places, double[][] stock) {
    NationalShare national = new NationalShare(places.country(), Measure.INFLUENCE_POPULATION);
    for (int month = 0; month < run.months().size(); month++) {
      for (int region = 0; region < run.regions().size(); region++) {
        double here =
            quantity.share()
                ? run.influence().get(month, region, quantity.bloc, Measure.INFLUENCE_POPULATION)
                : run.displacedHosted()[month][region];
        stock[region + 1][month] = here;
        stock[COUNTRY][month] += quantity.share() ? 0 : here;
      }
      if (quantity.share()) {
        stock[COUNTRY][month] = national.of(run, month, quantity.bloc);
      }
    }
  }

  /** A quantity's course in a place. */
  public double[] of(Quantity quantity, int place) {
    return values[quantity.ordinal()][place];
  }

  /** What a quantity came to after the fork in the whole country. */
  public double after(Quantity quantity) {
    return after[quantity.ordinal()];
  }
}

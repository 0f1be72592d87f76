package org.harmattan.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.results.stored.StoredReplicate;
import org.harmattan.results.stored.StoredReplicate.Tally;
import org.harmattan.scenario.Bloc;

/**
 * A quantity over time, in a region or in the country.
 *
 * @param id its name in tables
 * @param unit its unit in tables
 * @param weighted whether the country's is a mean over people rather than a sum
 * @param figure its value in a run
 */
public record Course(String id, String unit, boolean weighted, Figure figure) {
  /** Every quantity, in the order of tables. */
  public static final List<Course> ALL = all();

  /** In place of a region's index: the country. */
  public static final int COUNTRY = -1;

  /** A value of a run in a month and region. */
  @FunctionalInterface
  public interface Figure {
    double of(StoredReplicate run, int month, int region);
  }

  /** A bloc's share of influence, weighted by people. */
  public static Course influence(Bloc bloc) {
    return new Course(
        "influence-" + bloc.id(),
        "share",
        true,
        (run, month, region) -> run.influence()[month][region][bloc.ordinal()]);
  }

  /** A tally of violence or displacement, as it stands in a month. */
  public static Course tally(Tally tally) {
    return new Course(
        switch (tally) {
          case DEATHS -> "deaths";
          case CIVILIAN_DEATHS -> "civilian-deaths";
          case RECORDED_DEATHS -> "recorded-deaths";
          case DISPLACED -> "displaced";
        },
        tally == Tally.DISPLACED ? "people" : "deaths",
        false,
        (run, month, region) -> run.violence()[month][region][tally.ordinal()]);
  }

  /** The series of a run in a region, or in the {@link #COUNTRY}. */
  public double[] of(StoredReplicate run, int region) {
    double[] series = new double[run.violence().length];
    for (int month = 0; month < series.length; month++) {
      series[month] = region == COUNTRY ? country(run, month) : figure.of(run, month, region);
    }
    return series;
  }

  private double country(StoredReplicate run, int month) {
    if (weighted) {
      return National.share(region -> figure.of(run, month, region));
    }
    double sum = 0;
    for (int region = 0; region < run.violence()[month].length; region++) {
      sum += figure.of(run, month, region);
    }
    return sum;
  }

  private static List<Course> all() {
    List<Course> all = new ArrayList<>();
    Bloc.armed().forEach(bloc -> all.add(influence(bloc)));
    all.add(
        new Course(
            "control-state", "share", true, (run, month, r) -> run.stateControl()[month][r]));
    for (Tally tally : Tally.values()) {
      all.add(tally(tally));
    }
    return List.copyOf(all);
  }
}

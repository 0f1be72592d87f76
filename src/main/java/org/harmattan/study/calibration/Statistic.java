package org.harmattan.study.calibration;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.Place;
import org.harmattan.analysis.Series;
import org.harmattan.analysis.score.Counted;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Described;

/**
 * A group of numbers to which a history is reduced. Counts are taken as log(1 + count), on which
 * errors are about normal and a factor counts alike up and down.
 */
public sealed interface Statistic
    permits Statistic.DeathsByYear,
        Statistic.EventsByYear,
        Statistic.DeathsByRegion,
        Statistic.Arrivals,
        Statistic.Grain,
        Statistic.Fighters,
        ScoredPattern {

  /** Names of its numbers. */
  List<String> names(History record, FitYears fit);

  /** The numbers of a history, in the order of the names. */
  double[] of(History history, History record, FitYears fit);

  /** A number in the unit that people know. */
  default double natural(double number) {
    return StrictMath.expm1(number);
  }

  /** That unit. */
  default String unit() {
    return "deaths";
  }

  /** Recorded deaths of each year. */
  record DeathsByYear() implements Statistic {
    @Override
    public List<String> names(History record, FitYears fit) {
      return fit.years().stream().map(year -> "deaths-" + year).toList();
    }

    @Override
    public double[] of(History history, History record, FitYears fit) {
      return byYear(history, fit, Counted.DEATHS);
    }
  }

  /** Recorded events of each year. */
  record EventsByYear() implements Statistic {
    @Override
    public List<String> names(History record, FitYears fit) {
      return fit.years().stream().map(year -> "events-" + year).toList();
    }

    @Override
    public double[] of(History history, History record, FitYears fit) {
      return byYear(history, fit, Counted.EVENTS);
    }

    @Override
    public String unit() {
      return "events";
    }
  }

  /** Recorded deaths of each region in some of the years. */
  record DeathsByRegion(
      @Described(says = "first year", min = 1900, max = 2100, orElse = "2017") int from,
      @Described(says = "last year", min = 1900, max = 2100, orElse = "2019") int to)
      implements Statistic {
    @Override
    public List<String> names(History record, FitYears fit) {
      return record.counts().regions().stream().map(region -> "deaths-" + region).toList();
    }

    @Override
    public double[] of(History history, History record, FitYears fit) {
      YearMonth first = YearMonth.of(from, 1);
      YearMonth last = YearMonth.of(to, 12);
      return record.counts().regions().stream()
          .mapToDouble(r -> log(history.counts().of(Counted.DEATHS, r, first, last)))
          .toArray();
    }
  }

  /**
   * Months until sustained militant violence reached each region that it has reached on record; a
   * region that a run never reaches counts with the month after the last.
   */
  record Arrivals() implements Statistic {
    @Override
    public List<String> names(History record, FitYears fit) {
      return reached(record, fit).stream().map(region -> "arrival-" + region).toList();
    }

    @Override
    public double[] of(History history, History record, FitYears fit) {
      YearMonth never = fit.lastMonth().plusMonths(1);
      return reached(record, fit).stream()
          .map(region -> history.sustained().getOrDefault(region, never))
          .mapToDouble(month -> ChronoUnit.MONTHS.between(fit.firstMonth(), month))
          .toArray();
    }

    @Override
    public double natural(double number) {
      return number;
    }

    @Override
    public String unit() {
      return "months from the start";
    }

    private static List<String> reached(History record, FitYears fit) {
      return record.counts().regions().stream()
          .filter(record.sustained()::containsKey)
          .filter(region -> !record.sustained().get(region).isAfter(fit.lastMonth()))
          .toList();
    }
  }

  /** Deaths per recorded event, and how unevenly events fall: variance over mean by month. */
  record Grain(
      @Described(says = "first year", min = 1900, max = 2100, orElse = "2017") int from,
      @Described(says = "last year", min = 1900, max = 2100, orElse = "2019") int to)
      implements Statistic {
    @Override
    public List<String> names(History record, FitYears fit) {
      return List.of("deaths-per-event", "events-variance-to-mean");
    }

    @Override
    public double[] of(History history, History record, FitYears fit) {
      YearMonth first = YearMonth.of(from, 1);
      YearMonth last = YearMonth.of(to, 12);
      double[] events = history.counts().monthly(Counted.EVENTS, first, last);
      double deaths = history.counts().country(Counted.DEATHS, first, last);
      double all = Arrays.stream(events).sum();
      double mean = Math.max(all / events.length, 1e-9);
      double squares = Arrays.stream(events).map(e -> (e - mean) * (e - mean)).sum();
      return new double[] {
        log(deaths / Math.max(all, 1)), log(squares / (events.length - 1) / mean)
      };
    }

    @Override
    public String unit() {
      return "ratio";
    }
  }

  /**
   * Fighters of a bloc at the end of a year. No data set counts them: the file states an estimate
   * of the literature.
   */
  record Fighters(
      @Described(says = "the bloc") Bloc bloc,
      @Described(says = "at the end of this year", min = 1900, max = 2100) int year,
      @Described(says = "fighters by the sources", unit = "fighters", min = 1, max = 1_000_000)
          double estimate)
      implements Statistic {
    @Override
    public List<String> names(History record, FitYears fit) {
      return List.of("fighters-" + bloc.id() + "-" + year);
    }

    @Override
    public double[] of(History history, History record, FitYears fit) {
      return new double[] {log(history.run() == null ? estimate : living(history))};
    }

    private double living(History history) {
      Period december = new Period(YearMonth.of(year, 12), YearMonth.of(year, 12));
      return Series.strength(bloc).over(history.run(), december, Place.COUNTRY);
    }

    @Override
    public String unit() {
      return "fighters";
    }
  }

  private static double[] byYear(History history, FitYears fit, Counted target) {
    List<Double> numbers = new ArrayList<>();
    for (int year : fit.years()) {
      YearMonth first = YearMonth.of(year, 1);
      numbers.add(log(history.counts().country(target, first, first.plusMonths(11))));
    }
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double log(double count) {
    return StrictMath.log1p(count);
  }
}

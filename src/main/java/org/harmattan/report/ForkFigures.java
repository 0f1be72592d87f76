package org.harmattan.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.Place;
import org.harmattan.analysis.RunCourse;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Palette;
import org.harmattan.draw.chart.ForkChart;
import org.harmattan.draw.chart.ForkChart.Course;
import org.harmattan.draw.chart.ForkChart.Future;
import org.harmattan.draw.chart.Years;

/** Charts of a history and its futures. */
final class ForkFigures {
  private static final int YEARS_BEFORE = 5;
  private static final int QUARTER = 3;
  private static final int COLUMNS = 4;

  private final ForkReport report;
  private final RunCourse any;
  private final int firstMonth;

  ForkFigures(ForkReport report) {
    this.report = report;
    this.any = report.courses().get(0).get(0);
    LocalDate from = report.fork().plusDays(1).minusYears(YEARS_BEFORE);
    YearMonth quarter = quarter(YearMonth.from(from));
    this.firstMonth = Math.max(0, any.months().indexOf(quarter));
  }

  /** An outcome in the whole country. */
  Figure country(Outcome outcome) {
    List<ForkChart.Place> places = List.of(panel("", outcome, Place.COUNTRY));
    return figure(name(outcome), title(outcome), outcome, places, 1, 250);
  }

  /** An outcome in each region. */
  Figure regions(Outcome outcome) {
    List<ForkChart.Place> places =
        any.places().stream()
            .filter(place -> !place.equals(Place.COUNTRY))
            .map(place -> panel(place.name(), outcome, place))
            .toList();
    String title = title(outcome) + ", by region";
    return figure(name(outcome) + "-regions", title, outcome, places, COLUMNS, 92);
  }

  private static String name(Outcome outcome) {
    return "fork-" + outcome.id();
  }

  private static String title(Outcome outcome) {
    String unit =
        outcome.unit().share()
            ? ", share of the population"
            : outcome.flow() ? " in each quarter" : ", thousand";
    return outcome.label() + unit;
  }

  private Figure figure(
      String name,
      String title,
      Outcome outcome,
      List<ForkChart.Place> places,
      int columns,
      double panelHeight) {
    List<Future> futures = new ArrayList<>();
    for (int i = 0; i < report.futures().size(); i++) {
      futures.add(new Future(report.futures().get(i).title(), Palette.future(i)));
    }
    Years years =
        new Years(
            any.months().get(firstMonth).atDay(1),
            any.months().get(any.months().size() - 1).atEndOfMonth());
    Caption caption = new Caption(title, report.facts(), Captions.SIMULATED);
    return ForkChart.of(
        name,
        caption,
        report.fork(),
        years,
        futures,
        places,
        outcome.unit().share(),
        columns,
        panelHeight);
  }

  private ForkChart.Place panel(String title, Outcome outcome, Place place) {
    Steps steps = outcome.flow() ? quarters() : months();
    Function<RunCourse, double[]> values =
        course -> steps.of(scaled(course.of(outcome, place), outcome));
    int histories = Math.min(report.histories(), report.courses().get(0).size());
    Course history =
        course(report.courses().get(0).subList(0, histories), steps, values, 0, steps.fork);
    List<Course> futures =
        report.courses().stream()
            .map(runs -> course(runs, steps, values, steps.fork - 1, steps.dates.length))
            .toList();
    return new ForkChart.Place(title, history, futures);
  }

  private static double[] scaled(double[] values, Outcome outcome) {
    double factor = outcome.unit().share() ? 1 : outcome.unit().scale();
    return Arrays.stream(values).map(v -> v * factor).toArray();
  }

  /** A future begins where the history ends, so that the lines meet. */
  private static Course course(
      List<RunCourse> runs, Steps steps, Function<RunCourse, double[]> values, int from, int to) {
    int first = Math.max(0, from);
    Fan fan =
        Replicates.fan(
            runs.stream().map(r -> Arrays.copyOfRange(values.apply(r), first, to)).toList());
    return new Course(Arrays.copyOfRange(steps.dates, first, to), fan);
  }

  /**
   * The steps of a series.
   *
   * @param dates decimal years
   * @param fork number of steps that are over at the fork
   * @param months the months that each step sums, as indices
   */
  private record Steps(double[] dates, int fork, int[][] months) {
    double[] of(double[] monthly) {
      return Arrays.stream(months)
          .mapToDouble(step -> Arrays.stream(step).mapToDouble(m -> monthly[m]).sum())
          .toArray();
    }
  }

  /** Stocks at the ends of months. */
  private Steps months() {
    List<YearMonth> shown = any.months().subList(firstMonth, any.months().size());
    int[][] months =
        IntStream.range(firstMonth, any.months().size())
            .mapToObj(m -> new int[] {m})
            .toArray(int[][]::new);
    return new Steps(Years.ends(shown), (int) shown.stream().filter(this::over).count(), months);
  }

  /** Flows in whole quarters, at their middles. */
  private Steps quarters() {
    List<int[]> months = new ArrayList<>();
    List<Double> dates = new ArrayList<>();
    int over = 0;
    for (int m = firstMonth; m + QUARTER <= any.months().size(); m++) {
      YearMonth month = any.months().get(m);
      if (month.equals(quarter(month))) {
        months.add(new int[] {m, m + 1, m + 2});
        dates.add(Years.x(month.plusMonths(1).atDay(15)));
        over += over(month.plusMonths(2)) ? 1 : 0;
      }
    }
    double[] middles = dates.stream().mapToDouble(d -> d).toArray();
    return new Steps(middles, over, months.toArray(int[][]::new));
  }

  private boolean over(YearMonth month) {
    return !month.atEndOfMonth().isAfter(report.fork());
  }

  /** The first month of a month's quarter. */
  private static YearMonth quarter(YearMonth month) {
    return month.minusMonths((month.getMonthValue() - 1) % QUARTER);
  }
}

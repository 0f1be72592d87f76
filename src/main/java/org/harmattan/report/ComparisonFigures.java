package org.harmattan.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.Place;
import org.harmattan.analysis.comparison.Alternative;
import org.harmattan.analysis.comparison.DifferenceBand;
import org.harmattan.analysis.comparison.RunComparison;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.IntervalSeries;
import org.harmattan.draw.Palette;
import org.harmattan.draw.chart.ComparisonChart;
import org.harmattan.draw.chart.RegionGridChart;
import org.harmattan.draw.chart.Years;
import org.harmattan.results.RunView;
import org.harmattan.results.stored.RunSet;
import org.harmattan.scenario.Bloc;

/** Charts of what is compared over time, in the country and by region. */
final class ComparisonFigures {
  /** More columns of regions would be too narrow to read. */
  private static final int MOST_COLUMNS = 6;

  private final RunComparison comparison;
  private final ComparisonCaptions captions;

  ComparisonFigures(RunComparison comparison) {
    this.comparison = comparison;
    this.captions = new ComparisonCaptions(comparison);
  }

  /** A quantity of deaths a year. */
  Figure deaths(Outcome deaths, String name, String title) {
    int[] years = years();
    double[] middles = Arrays.stream(years).mapToDouble(y -> y + 0.5).toArray();
    return country(
        name, title, "Deaths a year", Palette.COUNT, middles, run -> byYear(deaths, run, years));
  }

  /** Displaced people. */
  Figure displaced() {
    return country(
        "compare-displaced",
        "Internally displaced people",
        "Thousand people",
        Palette.COUNT,
        Years.ends(comparison.baseline().months()),
        run -> scaled(Outcome.DISPLACED.course(run, Place.COUNTRY), 0.001));
  }

  /** A bloc's influence in the country. */
  Figure influence(Bloc bloc) {
    return country(
        "compare-influence-" + bloc.id(),
        "Influence of " + name(bloc) + " in Mali",
        "% of people; difference in points",
        Palette.of(bloc),
        Years.ends(comparison.baseline().months()),
        run -> scaled(Outcome.influence(bloc).course(run, Place.COUNTRY), 100));
  }

  private Figure country(
      String name,
      String title,
      String quantity,
      Color colour,
      double[] dates,
      Function<RunView, double[]> series) {
    List<ComparisonChart.Scenario> rows = new ArrayList<>();
    rows.add(
        new ComparisonChart.Scenario(
            comparison.baseline().title(), fan(comparison.baseline(), series), null));
    for (Alternative alternative : comparison.alternatives()) {
      rows.add(
          new ComparisonChart.Scenario(
              alternative.set().title(),
              fan(alternative.set(), series),
              interval(alternative, series)));
    }
    return ComparisonChart.of(
        name,
        captions.of(title, ""),
        Years.of(comparison.baseline().months()),
        new ComparisonChart.Comparison(quantity, colour, dates, rows));
  }

  /** A bloc's influence by region, a column for each set of runs; as many charts as that takes. */
  List<Figure> regions(Bloc bloc) {
    List<RunSet> sets = comparison.sets();
    Outcome influence = Outcome.influence(bloc);
    List<Figure> figures = new ArrayList<>();
    for (int from = 0; from < sets.size(); from += MOST_COLUMNS) {
      List<RunSet> some = sets.subList(from, Math.min(from + MOST_COLUMNS, sets.size()));
      Fan[][] fans =
          cells(
              some.size(),
              Fan.class,
              (r, c) -> fan(some.get(c), run -> influence.course(run, region(r))));
      figures.add(
          RegionGridChart.ofShares(
              "compare-regions-" + bloc.id() + part(from),
              captions.of("Influence of " + name(bloc) + " by region, % of people", ""),
              labels(some),
              Palette.of(bloc),
              fans));
    }
    return figures;
  }

  /** The differences of a bloc's influence by region, a column for each alternative. */
  List<Figure> regionDifferences(Bloc bloc) {
    List<Alternative> all = comparison.alternatives();
    Outcome influence = Outcome.influence(bloc);
    Caption caption =
        captions.of(
            "Influence of " + name(bloc) + " by region: difference from the baseline",
            " · points of people, a scale for all");
    List<Figure> figures = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MOST_COLUMNS) {
      List<Alternative> some = all.subList(from, Math.min(from + MOST_COLUMNS, all.size()));
      IntervalSeries[][] differences =
          cells(
              some.size(),
              IntervalSeries.class,
              (r, c) ->
                  interval(some.get(c), run -> scaled(influence.course(run, region(r)), 100)));
      figures.add(
          RegionGridChart.ofDifferences(
              "compare-regions-difference-" + bloc.id() + part(from),
              caption,
              labels(some.stream().map(Alternative::set).toList()),
              differences));
    }
    return figures;
  }

  private Place region(int index) {
    return Place.region(comparison.baseline().regions().get(index));
  }

  /** A row for each region. */
  @SuppressWarnings("unchecked")
  private <T> T[][] cells(int columns, Class<T> type, Cell<T> cell) {
    int rows = comparison.baseline().regions().size();
    T[][] cells = (T[][]) java.lang.reflect.Array.newInstance(type, rows, columns);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        cells[row][column] = cell.of(row, column);
      }
    }
    return cells;
  }

  private interface Cell<T> {
    T of(int row, int column);
  }

  private RegionGridChart.Labels labels(List<RunSet> sets) {
    return new RegionGridChart.Labels(
        comparison.baseline().months(),
        comparison.baseline().regions(),
        sets.stream().map(RunSet::title).toList());
  }

  private static String name(Bloc bloc) {
    return bloc == Bloc.STATE ? "the state" : bloc.label();
  }

  private static String part(int from) {
    return from == 0 ? "" : "-" + (from / MOST_COLUMNS + 1);
  }

  private static Fan fan(RunSet set, Function<RunView, double[]> series) {
    return Replicates.fan(set.runs().stream().map(series).toList());
  }

  private static IntervalSeries interval(
      Alternative alternative, Function<RunView, double[]> series) {
    DifferenceBand band = alternative.pairing().band(series);
    return new IntervalSeries(band.mean(), band.low(), band.high());
  }

  private int[] years() {
    List<java.time.YearMonth> months = comparison.baseline().months();
    return IntStream.rangeClosed(months.get(0).getYear(), months.get(months.size() - 1).getYear())
        .toArray();
  }

  private double[] byYear(Outcome deaths, RunView run, int[] years) {
    double[] monthly = deaths.course(run, Place.COUNTRY);
    double[] yearly = new double[years.length];
    for (int month = 0; month < monthly.length; month++) {
      yearly[comparison.baseline().months().get(month).getYear() - years[0]] += monthly[month];
    }
    return yearly;
  }

  private static double[] scaled(double[] series, double factor) {
    return Arrays.stream(series).map(v -> v * factor).toArray();
  }
}

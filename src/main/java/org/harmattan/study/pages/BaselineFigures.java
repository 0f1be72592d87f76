package org.harmattan.study.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.Place;
import org.harmattan.analysis.RecordedDisplacement;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.Series;
import org.harmattan.analysis.Sustained;
import org.harmattan.analysis.score.RecordComparison;
import org.harmattan.observe.Measure;
import org.harmattan.results.RunView;
import org.harmattan.results.Tally;
import org.harmattan.scenario.Bloc;

/** The figures of the baseline and its nulls, beside the record where it has them. */
final class BaselineFigures {
  private static final Series DEATHS = Series.count(Tally.RECORDED_DEATHS);
  private static final Series DISPLACED = Series.count(Tally.DISPLACED);

  private static final double DAYS_A_MONTH = 365.25 / 12;

  private final List<Figure> figures = new ArrayList<>();

  private BaselineFigures() {}

  /** Those of runs to the end of 2024. */
  static List<Figure> whole() {
    BaselineFigures all = new BaselineFigures();
    all.deaths();
    all.arrival();
    RecordedDisplacement.all().forEach(count -> all.displaced(count.month(), count.people()));
    List.of("2019-12", "2021-12", "2022-12", "2024-12").forEach(all::fighters);
    all.areas("2024-12");
    return List.copyOf(all.figures);
  }

  /** Those by which grids are compared: runs to the end of 2019. */
  static List<Figure> ofGrids() {
    BaselineFigures all = new BaselineFigures();
    List.of(Period.years(2012, 2014), Period.years(2015, 2017), Period.years(2018, 2019))
        .forEach(period -> all.add("deaths", DEATHS, period, Place.COUNTRY, Double.NaN));
    all.areas("2019-12");
    for (String region : List.of("Mopti", "Ségou", "Koulikoro", "Kayes")) {
      ToDoubleFunction<RunView> months =
          run -> Sustained.daysUntil(run, Sustained.dates(run).get(region)) / DAYS_A_MONTH;
      all.figures.add(new Figure("arrival", region, "", false, Double.NaN, months));
    }
    return List.copyOf(all.figures);
  }

  private void deaths() {
    RecordedViolence record = RecordedViolence.mali();
    record
        .deathsByYear()
        .forEach(
            (year, deaths) ->
                add("deaths", DEATHS, Period.years(year, year), Place.COUNTRY, deaths));
    record.deathsByRegion(2017, 2019).entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(
            e ->
                add(
                    "deaths by region",
                    DEATHS,
                    Period.years(2017, 2019),
                    Place.recorded(e.getKey()),
                    e.getValue()));
    figures.add(
        new Figure("growth", "Mali", "2022–2023", false, Double.NaN, BaselineFigures::growth));
  }

  private void arrival() {
    figures.add(
        new Figure("order", "", "", false, 1, run -> compared(run).arrivalOrder().median()));
    figures.add(new Figure("in order", "", "", true, 1, run -> compared(run).inOrderShare()));
  }

  private void displaced(YearMonth month, int people) {
    add("displaced", DISPLACED, new Period(month, month), Place.COUNTRY, people);
  }

  private void fighters(String month) {
    for (Bloc bloc : List.of(Bloc.JNIM, Bloc.IS)) {
      add(bloc.id() + " fighters", Series.strength(bloc), at(month), Place.COUNTRY, Double.NaN);
    }
  }

  private void areas(String month) {
    for (String region : RecordedViolence.mali().deathsByRegion(2012, 2021).keySet()) {
      Series share = Series.share(Measure.INFLUENCE_AREA, Bloc.JNIM);
      add("jnim area", share, at(month), Place.recorded(region), Double.NaN);
    }
  }

  private void add(String name, Series series, Period period, Place place, double record) {
    figures.add(
        new Figure(
            name,
            place.name(),
            period.toString(),
            false,
            record,
            run -> series.over(run, period, place)));
  }

  private static Period at(String month) {
    return new Period(YearMonth.parse(month), YearMonth.parse(month));
  }

  /** Recorded deaths of 2022–2023 over those of 2020–2021. */
  static double growth(RunView run) {
    return DEATHS.over(run, Period.years(2022, 2023), Place.COUNTRY)
        / DEATHS.over(run, Period.years(2020, 2021), Place.COUNTRY);
  }

  /** A single run beside the record. */
  static RecordComparison compared(RunView run) {
    return RecordComparison.of(List.of(run));
  }
}

package org.harmattan.study.forecast;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.Quantiles;
import org.harmattan.analysis.score.Cell;
import org.harmattan.analysis.score.Counted;
import org.harmattan.analysis.score.Score;
import org.harmattan.analysis.score.SourceScores;
import org.harmattan.analysis.score.Verification;
import org.harmattan.draw.Fan;
import org.harmattan.draw.chart.ForecastChart;
import org.harmattan.draw.chart.ForecastChart.Place;
import org.harmattan.draw.chart.SourcesChart;
import org.harmattan.report.ForecastReport;

/**
 * Forecasts as charts and a page.
 *
 * @param forecaster what was asked
 * @param forecasts the forecasts of all origins
 * @param scores of all origins together
 * @param byOrigin scores of deaths by region and month of each origin that the record covers
 */
public record ForecastPage(
    Forecaster forecaster,
    List<Forecast> forecasts,
    List<Verification> scores,
    List<Verification> byOrigin) {
  private static final int MONTHS_BEFORE = 24;

  /** Writes {@code charts/} and {@code report.html}. */
  public void write(Path folder) throws IOException {
    Forecast last = forecasts.get(forecasts.size() - 1);
    List<String> verdicts = new ArrayList<>(ForecastWords.verdicts(scores));
    if (verdicts.isEmpty()) {
      verdicts.add("The record does not have the months foreseen: nothing can be scored yet.");
    }
    new ForecastReport(
            forecaster.scenario().title(),
            facts(),
            shown(last),
            last.origin(),
            places(last),
            scoredOrigins(),
            sources(),
            verdicts,
            scores.stream().flatMap(ForecastPage::rows).toList(),
            known())
        .write(folder);
  }

  private List<String> known() {
    List<String> removed = ForecastWords.removed(forecasts);
    String all = "Everything in the scenario's timeline had been announced.";
    return removed.isEmpty() ? List.of(all) : removed;
  }

  private String facts() {
    ForecastQuestion question = forecaster.question();
    YearMonth first = question.origins().get(0);
    YearMonth last = question.origins().get(question.origins().size() - 1);
    return (first.equals(last) ? "origin " + first : "origins " + first + " to " + last)
        + " · "
        + question.horizon()
        + " months ahead · "
        + question.members()
        + " draws · "
        + (int) forecaster.scenario().cellKm()
        + " km cells · seed "
        + question.seed();
  }

  private static List<YearMonth> shown(Forecast forecast) {
    YearMonth last = forecast.months().get(forecast.months().size() - 1);
    return ForecastChart.months(forecast.origin().minusMonths(MONTHS_BEFORE - 1L), last);
  }

  private List<Place> places(Forecast forecast) {
    Stream<String> names =
        Stream.concat(forecaster.record().regions().stream(), Stream.of(Cell.COUNTRY));
    return names.map(name -> place(name, forecast)).toList();
  }

  private Place place(String name, Forecast forecast) {
    double[] recorded =
        shown(forecast).stream().mapToDouble(month -> recorded(name, month)).toArray();
    return new Place(name.equals(Cell.COUNTRY) ? "Mali" : name, recorded, fan(name, forecast));
  }

  private double recorded(String place, YearMonth month) {
    boolean known = forecaster.record().covers(month, month);
    return known ? new Cell(place, month, 1).of(forecaster.record(), Counted.DEATHS) : Double.NaN;
  }

  private static Fan fan(String place, Forecast forecast) {
    int n = forecast.months().size();
    double[][] bands = new double[5][n];
    for (int m = 0; m < n; m++) {
      Cell cell = new Cell(place, forecast.months().get(m), 1);
      Band band =
          Quantiles.band(
              forecast.draws().stream().mapToDouble(d -> cell.of(d, Counted.DEATHS)).toArray());
      bands[0][m] = band.low90();
      bands[1][m] = band.low50();
      bands[2][m] = band.median();
      bands[3][m] = band.high50();
      bands[4][m] = band.high90();
    }
    return new Fan(bands[0], bands[1], bands[2], bands[3], bands[4]);
  }

  private List<YearMonth> scoredOrigins() {
    return forecasts.stream().map(Forecast::origin).limit(byOrigin.size()).toList();
  }

  private List<SourcesChart.Source> sources() {
    if (byOrigin.isEmpty()) {
      return List.of();
    }
    List<SourcesChart.Source> sources = new ArrayList<>();
    Verification first = byOrigin.get(0);
    for (int i = 0; i < first.models().size(); i++) {
      int model = i;
      sources.add(source(byOrigin.stream().map(v -> v.models().get(model)).toList(), true));
    }
    for (int i = 0; i < first.baselines().size(); i++) {
      int baseline = i;
      sources.add(source(byOrigin.stream().map(v -> v.baselines().get(baseline)).toList(), false));
    }
    return sources;
  }

  private static SourcesChart.Source source(List<SourceScores> scores, boolean model) {
    double[] crps = scores.stream().mapToDouble(s -> s.mean(Score.CRPS)).toArray();
    return new SourcesChart.Source(scores.get(0).source(), crps, model);
  }

  private static Stream<List<String>> rows(Verification one) {
    return Stream.concat(one.models().stream(), one.baselines().stream())
        .map(
            source ->
                List.of(
                    one.target().id() + " of a " + one.level().id(),
                    source.source(),
                    number(source.mean(Score.CRPS)),
                    number(source.mean(Score.IGNORANCE)),
                    number(source.mean(Score.INTERVAL)),
                    number(source.mean(Score.BRIER))));
  }

  private static String number(double score) {
    return String.format(Locale.ROOT, "%.3f", score);
  }
}

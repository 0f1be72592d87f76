package org.harmattan.study.forecast;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.Quantiles;
import org.harmattan.analysis.score.Cell;
import org.harmattan.analysis.score.Counted;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.results.WideTable;

/** Forecasts as tables. */
public final class ForecastTables {
  /** Columns of {@code forecast_draws.csv}. */
  public static final List<String> DRAW_COLUMNS =
      List.of("origin", "month", "lead_months", "region", "draw", "deaths", "events");

  /** Columns of {@code forecast.csv}. */
  public static final List<String> QUANTILE_COLUMNS =
      List.of(
          "origin",
          "month",
          "lead_months",
          "region",
          "deaths_mean",
          "deaths_low90",
          "deaths_low50",
          "deaths_median",
          "deaths_high50",
          "deaths_high90",
          "any_death_probability",
          "observed_deaths");

  private static final String COUNTRY = "Mali";

  private ForecastTables() {}

  /** Writes {@code forecast.csv} and {@code forecast_draws.csv}. */
  public static void write(Path folder, List<Forecast> forecasts, ViolenceCounts record)
      throws IOException {
    List<List<String>> draws = new ArrayList<>();
    List<List<String>> quantiles = new ArrayList<>();
    for (Forecast forecast : forecasts) {
      for (YearMonth month : forecast.months()) {
        for (String region : places(record)) {
          Cell cell = new Cell(region, month, 1);
          draws(forecast, cell, draws);
          quantiles.add(quantiles(forecast, cell, record));
        }
      }
    }
    WideTable.write(folder.resolve("forecast.csv"), QUANTILE_COLUMNS, quantiles);
    WideTable.write(folder.resolve("forecast_draws.csv"), DRAW_COLUMNS, draws);
  }

  /** The record's regions, then the country. */
  private static List<String> places(ViolenceCounts record) {
    List<String> places = new ArrayList<>(record.regions());
    places.add(Cell.COUNTRY);
    return places;
  }

  private static List<String> key(Forecast forecast, Cell cell) {
    String region = cell.region().equals(Cell.COUNTRY) ? COUNTRY : cell.region();
    String lead = String.valueOf(forecast.months().indexOf(cell.end()) + 1);
    return List.of(forecast.origin().toString(), cell.end().toString(), lead, region);
  }

  private static void draws(Forecast forecast, Cell cell, List<List<String>> rows) {
    for (int d = 0; d < forecast.draws().size(); d++) {
      ViolenceCounts draw = forecast.draws().get(d);
      List<String> row = new ArrayList<>(key(forecast, cell));
      row.add(String.valueOf(d + 1));
      row.add(String.valueOf((long) cell.of(draw, Counted.DEATHS)));
      row.add(String.valueOf((long) cell.of(draw, Counted.EVENTS)));
      rows.add(row);
    }
  }

  private static List<String> quantiles(Forecast forecast, Cell cell, ViolenceCounts record) {
    double[] deaths =
        forecast.draws().stream().mapToDouble(draw -> cell.of(draw, Counted.DEATHS)).toArray();
    Band band = Quantiles.band(deaths);
    double any = Arrays.stream(deaths).filter(d -> d > 0).count() / (double) deaths.length;
    boolean seen = record.covers(cell.end(), cell.end());
    List<String> row = new ArrayList<>(key(forecast, cell));
    row.add(WideTable.text(Arrays.stream(deaths).average().orElse(Double.NaN)));
    row.add(WideTable.text(band.low90()));
    row.add(WideTable.text(band.low50()));
    row.add(WideTable.text(band.median()));
    row.add(WideTable.text(band.high50()));
    row.add(WideTable.text(band.high90()));
    row.add(WideTable.text(any));
    row.add(seen ? String.valueOf((long) cell.of(record, Counted.DEATHS)) : "");
    return row;
  }
}

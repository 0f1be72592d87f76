package org.harmattan.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Palette;
import org.harmattan.draw.chart.ComparisonChart;
import org.harmattan.draw.chart.Years;
import org.harmattan.draw.map.MapPainter;
import org.harmattan.draw.map.MapSheet;
import org.harmattan.geography.Country;
import org.harmattan.observe.Snapshot;
import org.harmattan.scenario.Bloc;

/** Charts and maps that compare scenarios. */
final class ComparisonFigures {
  private static final int COLUMNS = 3;

  private final Comparison comparison;
  private final Country country;

  ComparisonFigures(Comparison comparison, Country country) {
    this.comparison = comparison;
    this.country = country;
  }

  Figure deaths() {
    double[] middles = comparison.first().years().stream().mapToDouble(y -> y + 0.5).toArray();
    return chart(
        "compare-deaths",
        "Recorded deaths a year, by scenario",
        "Deaths a year",
        Palette.COUNT,
        middles,
        all -> all.deathsByYear(all.everywhere()));
  }

  Figure displaced() {
    return chart(
        "compare-displaced",
        "Internally displaced people, by scenario",
        "Thousand people",
        Palette.COUNT,
        Years.ends(comparison.first().months()),
        all -> scaled(Replicates.displaced(), 0.001));
  }

  Figure influence(Bloc bloc) {
    return chart(
        "compare-influence-" + bloc.id(),
        "Influence of " + bloc.label() + ", by scenario",
        "% of population",
        Palette.of(bloc),
        Years.ends(comparison.first().months()),
        all -> scaled(Outcome.nationalShare(country, bloc), 100));
  }

  private static Replicates.Series scaled(Replicates.Series series, double factor) {
    return run -> Arrays.stream(series.of(run)).map(v -> v * factor).toArray();
  }

  private Figure chart(
      String name,
      String title,
      String quantity,
      Color colour,
      double[] dates,
      Comparison.Quantity series) {
    return ComparisonChart.of(
        name,
        caption(title, ""),
        comparison.first().days(),
        new ComparisonChart.Comparison(quantity, colour, dates, comparison.series(series)));
  }

  /** Each scenario's last map. */
  Figure maps() {
    List<MapSheet.Map> maps = new ArrayList<>();
    String date = "";
    for (int i = 0; i < comparison.scenarios().size(); i++) {
      List<Snapshot> snapshots = MapFigures.medians(comparison.scenarios().get(i));
      Snapshot last = snapshots.get(snapshots.size() - 1);
      maps.add(new MapSheet.Map(comparison.labels().get(i), last.influence()));
      date = MapFigures.DAY.format(last.date());
    }
    return MapSheet.of(
        "compare-maps",
        caption("Influence on " + date + ", by scenario", Captions.MAP),
        new MapPainter(country, comparison.first().grid()),
        maps,
        COLUMNS);
  }

  private Caption caption(String title, String source) {
    String counts =
        comparison.scenarios().stream()
            .map(Replicates::count)
            .distinct()
            .map(n -> n == 1 ? "one run" : n + " replicates")
            .collect(Collectors.joining(" or "));
    return new Caption(
        title,
        Captions.period(comparison.first())
            + " · "
            + counts
            + " each · seed "
            + comparison.first().first().seed(),
        Captions.SIMULATED + source);
  }
}

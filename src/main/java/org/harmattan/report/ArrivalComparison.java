package org.harmattan.report;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.analysis.comparison.ArrivalContrast;
import org.harmattan.analysis.comparison.Effect;
import org.harmattan.analysis.comparison.RunComparison;
import org.harmattan.draw.Figure;
import org.harmattan.draw.chart.ArrivalComparisonChart;
import org.harmattan.draw.chart.ArrivalComparisonChart.Row;
import org.harmattan.draw.chart.Numbers;
import org.harmattan.draw.chart.Years;
import org.harmattan.results.stored.RunSet;

/** The chart of when sustained militant violence reached each region, in each set of runs. */
final class ArrivalComparison {
  private static final double MONTHS_PER_DAY = 12 / 365.25;

  private final RunComparison comparison;
  private final List<ArrivalContrast> contrasts;

  ArrivalComparison(RunComparison comparison, List<ArrivalContrast> contrasts) {
    this.comparison = comparison;
    this.contrasts = contrasts;
  }

  Figure figure() {
    List<String> names = comparison.baseline().regions();
    List<ArrivalComparisonChart.Region> regions = new ArrayList<>();
    for (int region = 0; region < names.size(); region++) {
      regions.add(new ArrivalComparisonChart.Region(names.get(region), rows(region)));
    }
    return ArrivalComparisonChart.of(
        "compare-arrival",
        new ComparisonCaptions(comparison)
            .of("Arrival of sustained militant violence, by region", ""),
        Years.of(comparison.baseline().months()),
        regions);
  }

  private List<Row> rows(int region) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(comparison.baseline(), region, "", false));
    contrasts.stream()
        .filter(contrast -> contrast.region() == region)
        .forEach(c -> rows.add(row(c.alternative().set(), region, words(c), c.q() < Effect.LEVEL)));
    return rows;
  }

  private static Row row(RunSet set, int region, String difference, boolean found) {
    double[] dates =
        set.runs().stream()
            .map(run -> run.sustained(region))
            .mapToDouble(date -> date == null ? Double.POSITIVE_INFINITY : Years.x(date))
            .toArray();
    String reached = ArrivalContrast.reached(set, region) + " of " + set.runs().size();
    return new Row(set.title(), ArrivalFigure.quantiles(dates), reached, difference, found);
  }

  /** E.g. {@code +3.2 [1.0, 5.4]}, with a star where it remains after correction. */
  private static String words(ArrivalContrast contrast) {
    double difference = contrast.contrast().difference();
    if (difference == 0 && contrast.contrast().low() == contrast.contrast().high()) {
      return "same";
    }
    String ends =
        Double.isNaN(contrast.contrast().low())
            ? ""
            : " ["
                + months(contrast.contrast().low())
                + ", "
                + months(contrast.contrast().high())
                + "]";
    return months(difference) + ends + (contrast.q() < Effect.LEVEL ? "*" : "");
  }

  private static String months(double days) {
    return ComparisonNumbers.signed(Numbers.fixed(days * MONTHS_PER_DAY, 0), days);
  }
}

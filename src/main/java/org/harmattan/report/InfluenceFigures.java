package org.harmattan.report;

import java.util.Arrays;
import java.util.List;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.draw.chart.InfluenceChart;
import org.harmattan.draw.chart.InfluenceFanChart;
import org.harmattan.observe.Measure;
import org.harmattan.scenario.Bloc;

/** Charts of influence by region. */
final class InfluenceFigures {
  private static final double SHOWN = 0.02;

  private InfluenceFigures() {}

  /** Stacked shares; for several replicates their medians, scaled to sum to one. */
  static Figure stacked(Replicates replicates, Measure measure, List<Mark> marks) {
    boolean people = measure == Measure.INFLUENCE_POPULATION;
    String medians =
        replicates.single() ? "" : " · medians, scaled to add up to 100% in every month";
    return InfluenceChart.of(
        people ? "influence-population" : "influence-area",
        Captions.of(
            people
                ? "Influence by region, share of population"
                : "Influence by region, share of area",
            replicates,
            medians,
            ""),
        replicates.months(),
        replicates.regions(),
        shares(replicates, measure),
        marks);
  }

  private static double[][][] shares(Replicates replicates, Measure measure) {
    double[][][] shares = new double[replicates.regions().size()][Bloc.values().length][];
    for (int region = 0; region < shares.length; region++) {
      for (Bloc bloc : Bloc.values()) {
        shares[region][bloc.ordinal()] =
            replicates.fan(Replicates.share(region, bloc, measure)).median().clone();
      }
      scaleToOne(shares[region]);
    }
    return shares;
  }

  private static void scaleToOne(double[][] shares) {
    for (int month = 0; month < shares[0].length; month++) {
      int at = month;
      double sum = Arrays.stream(shares).mapToDouble(s -> s[at]).sum();
      for (double[] series : shares) {
        series[month] /= sum > 0 ? sum : 1;
      }
    }
  }

  /** Each actor's share with its spread over replicates. */
  static Figure fans(Replicates replicates, Measure measure) {
    int regions = replicates.regions().size();
    Fan[][] all = new Fan[regions][];
    for (int region = 0; region < regions; region++) {
      int at = region;
      all[region] =
          Arrays.stream(Bloc.values())
              .map(bloc -> replicates.fan(Replicates.share(at, bloc, measure)))
              .toArray(Fan[]::new);
    }
    List<Bloc> shown =
        Bloc.armed().stream()
            .filter(b -> Arrays.stream(all).anyMatch(r -> r[b.ordinal()].max() > SHOWN))
            .toList();
    Fan[][] fans =
        Arrays.stream(all)
            .map(r -> shown.stream().map(b -> r[b.ordinal()]).toArray(Fan[]::new))
            .toArray(Fan[][]::new);
    return InfluenceFanChart.of(
        "influence-spread",
        Captions.of("Influence of each actor by region, share of population", replicates, "", ""),
        replicates.months(),
        replicates.regions(),
        shown,
        fans);
  }
}

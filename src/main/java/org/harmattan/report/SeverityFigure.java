package org.harmattan.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.chart.SeverityChart;
import org.harmattan.draw.chart.SeverityChart.Severity;

/** How many die in one event, over replicates, beside the record. */
final class SeverityFigure {
  /**
   * Deaths in fatal events, quantiles of UCDP GED 2012–2019: median, 90 %, 99 %, and the share of
   * events above each.
   */
  private static final double[] RECORDED_QUANTILES = {3, 15, 46};

  private static final double[] RECORDED_SHARES = {0.5, 0.1, 0.01};
  private static final int STEPS_PER_DECADE = 12;

  private SeverityFigure() {}

  /**
   * The figure.
   *
   * @param runs recorded deaths of each fatal event of each run
   */
  static Figure of(Caption caption, List<int[]> runs) {
    int most = runs.stream().flatMapToInt(Arrays::stream).max().orElse(1);
    double[] deaths = numbers(most);
    Fan simulated = Replicates.fan(runs.stream().map(run -> sharesAbove(run, deaths)).toList());
    return SeverityChart.of(
        "severity", caption, new Severity(deaths, simulated, RECORDED_QUANTILES, RECORDED_SHARES));
  }

  /** Whole numbers from 1 to {@code most}, about equally spaced on a logarithmic axis. */
  private static double[] numbers(int most) {
    int steps = (int) Math.ceil(StrictMath.log10(Math.max(most, 2)) * STEPS_PER_DECADE);
    return IntStream.rangeClosed(0, steps)
        .mapToDouble(i -> Math.rint(StrictMath.pow(10, i / (double) STEPS_PER_DECADE)))
        .map(n -> Math.min(n, Math.max(most, 2)))
        .distinct()
        .toArray();
  }

  private static double[] sharesAbove(int[] sample, double[] deaths) {
    return Arrays.stream(deaths)
        .map(d -> Arrays.stream(sample).filter(s -> s >= d).count() / Math.max(1.0, sample.length))
        .toArray();
  }
}

package org.harmattan.gui;

import java.time.YearMonth;
import java.util.List;
import org.harmattan.observe.RunSeries;
import org.harmattan.scenario.Bloc;

/** The history of one locality in the shape of a run's series, so that the same charts draw it. */
final class LocalSeries {
  private LocalSeries() {}

  /** Influence in a locality, at the end of each month so far. */
  static RunSeries of(WatchedRun run, List<MonthFrames.Month> months, int locality) {
    List<MonthFrames.Month> ended = months.subList(1, months.size());
    int n = ended.size();
    double[][][] influence = new double[1][Bloc.values().length][n];
    for (int month = 0; month < n; month++) {
      float[][] shares = ended.get(month).frame().influence();
      for (int bloc = 0; bloc < shares.length; bloc++) {
        influence[0][bloc][month] = shares[bloc][locality];
      }
    }
    List<YearMonth> names = ended.stream().map(m -> YearMonth.from(m.frame().date())).toList();
    return new RunSeries(
        ended.get(n - 1).frame().date(),
        names,
        influence,
        new double[n],
        new double[n],
        new double[Bloc.values().length][n],
        new double[n]);
  }
}

package org.harmattan.report;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.harmattan.analysis.comparison.RunComparison;
import org.harmattan.draw.Caption;

/** The words around the figures of a comparison. */
record ComparisonCaptions(RunComparison comparison) {

  /** A caption with period and number of runs. */
  Caption of(String title, String more) {
    return new Caption(title, facts() + more, Captions.SIMULATED);
  }

  /** The same for a map. */
  Caption ofMap(String title, String more) {
    return new Caption(title, facts() + more, Captions.SIMULATED + Captions.MAP);
  }

  /** Period, runs, pairs. */
  String facts() {
    List<YearMonth> months = comparison.baseline().months();
    return Captions.days(months.get(0).atDay(1), months.get(months.size() - 1).atEndOfMonth())
        + " · "
        + runs()
        + " · "
        + pairing();
  }

  private String runs() {
    String counts =
        comparison.sets().stream()
            .map(set -> set.runs().size())
            .distinct()
            .map(n -> n == 1 ? "one run" : n + " runs")
            .collect(Collectors.joining(" or "));
    return counts + " of each";
  }

  private String pairing() {
    long paired = comparison.alternatives().stream().filter(a -> a.pairing().paired()).count();
    if (paired == 0) {
      return "not paired: no common seeds";
    }
    return paired == comparison.alternatives().size() ? "paired by seed" : "partly paired by seed";
  }
}

package org.harmattan.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.harmattan.analysis.Contrast;
import org.harmattan.results.RunView;
import org.harmattan.results.stored.RunSet;

/**
 * Which runs of two sets are compared: those of one seed with each other, or, where the sets share
 * no seeds, all with all.
 *
 * @param paired whether place i of both has the same seed
 * @param baseline the baseline's runs
 * @param others the others
 */
public record Pairing(boolean paired, List<RunView> baseline, List<RunView> others) {
  /** With fewer common seeds there would be no interval from pairs. */
  private static final int LEAST_PAIRS = 2;

  public Pairing {
    baseline = List.copyOf(baseline);
    others = List.copyOf(others);
  }

  /** Pairs where at least two seeds, or the only runs, are common. */
  public static Pairing of(RunSet baseline, RunSet other) {
    Map<Long, RunView> bySeed =
        other.runs().stream().collect(Collectors.toMap(other::seed, Function.identity()));
    List<RunView> first = new ArrayList<>();
    List<RunView> second = new ArrayList<>();
    for (RunView run : baseline.runs()) {
      if (bySeed.containsKey(baseline.seed(run))) {
        first.add(run);
        second.add(bySeed.get(baseline.seed(run)));
      }
    }
    boolean only = first.size() == 1 && baseline.runs().size() == 1 && other.runs().size() == 1;
    return first.size() >= LEAST_PAIRS || only
        ? new Pairing(true, first, second)
        : new Pairing(false, baseline.runs(), other.runs());
  }

  /** How a figure differs. */
  Contrast contrast(ToDoubleFunction<RunView> figure) {
    double[] before = baseline.stream().mapToDouble(figure).toArray();
    double[] after = others.stream().mapToDouble(figure).toArray();
    return paired ? Contrast.paired(before, after) : Contrast.unpaired(before, after);
  }

  /** How a series differs at each of its steps. */
  public DifferenceBand band(Function<RunView, double[]> series) {
    return DifferenceBand.of(
        paired, baseline.stream().map(series).toList(), others.stream().map(series).toList());
  }
}

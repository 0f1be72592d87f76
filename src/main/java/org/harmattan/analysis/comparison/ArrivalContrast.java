package org.harmattan.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.harmattan.analysis.BenjaminiHochberg;
import org.harmattan.analysis.Contrast;
import org.harmattan.analysis.Sustained;
import org.harmattan.results.stored.RunSet;

/**
 * When sustained militant violence reached a region, beside the baseline. A run in which it never
 * did counts with the day after the last, so the difference is one of mean times up to the end of
 * the runs (restricted mean time: Royston and Parmar 2013, Restricted mean survival time, BMC
 * Medical Research Methodology 13, 152).
 *
 * @param alternative what is compared
 * @param region index of the region
 * @param contrast in days
 * @param q p-value of no difference, corrected after Benjamini and Hochberg for all regions and
 *     alternatives
 */
public record ArrivalContrast(Alternative alternative, int region, Contrast contrast, double q) {

  /** Every region of every alternative, corrected together. */
  public static List<ArrivalContrast> of(RunComparison comparison) {
    List<ArrivalContrast> all = new ArrayList<>();
    RunSet baseline = comparison.baseline();
    for (Alternative alternative : comparison.alternatives()) {
      for (int region = 0; region < baseline.regions().size(); region++) {
        int at = region;
        Contrast contrast =
            alternative.pairing().contrast(run -> Sustained.daysUntil(run, run.sustained(at)));
        all.add(new ArrivalContrast(alternative, region, contrast, Double.NaN));
      }
    }
    double[] q =
        BenjaminiHochberg.adjust(all.stream().mapToDouble(a -> a.contrast().p()).toArray());
    return IntStream.range(0, q.length).mapToObj(i -> all.get(i).corrected(q[i])).toList();
  }

  /** In how many runs of a set sustained militant violence reached a region. */
  public static int reached(RunSet set, int region) {
    return (int)
        set.runs().stream().map(run -> run.sustained(region)).filter(Objects::nonNull).count();
  }

  private ArrivalContrast corrected(double corrected) {
    return new ArrivalContrast(alternative, region, contrast, corrected);
  }
}

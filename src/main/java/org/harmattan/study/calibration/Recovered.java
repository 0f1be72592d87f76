package org.harmattan.study.calibration;

import java.util.List;
import java.util.Locale;

/**
 * What was found of a parameter that is known.
 *
 * @param record which synthetic record, from 1
 * @param factor the parameter
 * @param truth its position in its range, 0 to 1
 * @param quantiles of the posterior: 5, 25, 50, 75 and 95 %
 */
public record Recovered(int record, String factor, double truth, double[] quantiles) {

  /** Whether the 90 % interval holds the truth. */
  public boolean inNinety() {
    return truth >= quantiles[0] && truth <= quantiles[4];
  }

  /** Whether the 50 % interval does. */
  public boolean inFifty() {
    return truth >= quantiles[1] && truth <= quantiles[3];
  }

  /** How often the intervals hold the truth, and how wide they are. */
  static String words(List<Recovered> all) {
    double ninety = all.stream().filter(Recovered::inNinety).count() / (double) all.size();
    double fifty = all.stream().filter(Recovered::inFifty).count() / (double) all.size();
    double width =
        all.stream().mapToDouble(r -> r.quantiles[4] - r.quantiles[0]).average().orElse(1);
    return String.format(
        Locale.ROOT,
        "the 90 %% interval holds the truth in %.0f %%, the 50 %% interval in %.0f %% of %d cases;"
            + " the 90 %% interval is %.0f %% of the range wide on average (90 %% says nothing)",
        100 * ninety,
        100 * fifty,
        all.size(),
        100 * width);
  }
}

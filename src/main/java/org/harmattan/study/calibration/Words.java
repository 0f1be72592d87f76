package org.harmattan.study.calibration;

import java.util.Locale;
import java.util.stream.Collectors;
import org.harmattan.analysis.calibration.Posterior;
import org.harmattan.analysis.calibration.Space;

/** Results in words. */
final class Words {
  private Words() {}

  static String shares(Space space) {
    String shares =
        space.shares().stream()
            .map(share -> String.format(Locale.ROOT, "%.1f %%", 100 * share))
            .collect(Collectors.joining(", "));
    return space.emptied()
        ? shares
            + String.format(
                Locale.ROOT,
                "; less than 1 %%, so the least implausible 1 %% was kept (implausibility up to"
                    + " %.1f): the stated discrepancy does not excuse the model",
                space.cutoff())
        : shares;
  }

  static String tolerances(Posterior posterior) {
    return posterior.tolerances().stream().map(Words::number).collect(Collectors.joining(", "));
  }

  static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}

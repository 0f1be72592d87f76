package org.harmattan.report;

import org.harmattan.analysis.OutcomeUnit;
import org.harmattan.analysis.comparison.Effect;
import org.harmattan.draw.chart.Numbers;

/** Numbers of a comparison as the page writes them. */
final class ComparisonNumbers {
  private ComparisonNumbers() {}

  /** E.g. {@code −1,240 [−1,500 to −980] deaths}. */
  static String inOwnUnit(Effect effect) {
    if (effect.certainty() == Effect.Certainty.NONE) {
      return "the same in every pair";
    }
    String unit = effect.outcome().unit().spoken();
    return signed(effect, effect.contrast().difference())
        + (Double.isNaN(effect.contrast().low()) ? "" : " " + interval(effect))
        + (unit.isEmpty() ? " " + effect.outcome().unit().stored() : unit)
        + (effect.outcome().unit() == OutcomeUnit.PEOPLE ? " people" : "");
  }

  /** E.g. {@code [−1,500 to −980]}. */
  static String interval(Effect effect) {
    return "["
        + signed(effect, effect.contrast().low())
        + " to "
        + signed(effect, effect.contrast().high())
        + "]";
  }

  /** From one end to the other, on one line. */
  static String range(Effect effect, double low, double high) {
    return (signed(effect, low) + " to " + signed(effect, high)).replace(' ', '\u00a0');
  }

  /** A difference with its sign. */
  static String signed(Effect effect, double value) {
    return signed(effect.outcome().shown(value), value);
  }

  /** A number with a plus where it is positive also as it is written. */
  static String signed(String number, double value) {
    return value > 0 && number.matches(".*[1-9].*") ? "+" + number : number;
  }

  /** A share of the baseline; a dash where it has none, or is itself a share. */
  static String percent(Effect effect) {
    double relative = effect.contrast().relative();
    return Double.isNaN(relative) ? "–" : signed(Numbers.fixed(100 * relative, 0), relative) + "%";
  }
}

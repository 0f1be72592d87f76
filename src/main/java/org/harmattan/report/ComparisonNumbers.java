package org.harmattan.report;

import org.harmattan.analysis.comparison.Effect;
import org.harmattan.analysis.comparison.MeasureUnit;
import org.harmattan.analysis.comparison.StoredMeasure;
import org.harmattan.draw.chart.Numbers;

/** Numbers of a comparison as the page writes them. */
final class ComparisonNumbers {
  private ComparisonNumbers() {}

  /** E.g. {@code −1,240 [−1,500 to −980] deaths}. */
  static String inOwnUnit(Effect effect) {
    if (effect.certainty() == Effect.Certainty.NONE) {
      return "the same in every pair";
    }
    String unit = effect.measure().unit().spoken();
    return signed(effect, effect.contrast().difference())
        + (Double.isNaN(effect.contrast().low()) ? "" : " " + interval(effect))
        + (unit.isEmpty() ? " " + effect.measure().unit().stored() : unit)
        + (effect.measure().unit() == MeasureUnit.PEOPLE ? " people" : "");
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

  /** A measure's name with what it is counted in, where the name does not say it. */
  static String labelled(StoredMeasure measure) {
    return switch (measure.unit()) {
      case RECORDED_DEATHS ->
          measure.label() + (measure == StoredMeasure.RECORDED_DEATHS ? "" : ", recorded");
      case TRUE_DEATHS -> measure.label() + (measure == StoredMeasure.DEATHS ? "" : ", true");
      case PEOPLE -> measure.label() + ", thousand";
      case SHARE_OF_PEOPLE -> measure.label() + ", % of people";
      case SHARE_OF_AREA -> measure.label() + ", % of area";
      case REGIONS -> measure.label();
      case MONTHS -> measure.label() + ", months";
    };
  }

  /** A value of a measure as it is shown. */
  static String plain(StoredMeasure measure, double value) {
    return Double.isNaN(value)
        ? "–"
        : Numbers.fixed(measure.unit().scale() * value, measure.unit().decimals());
  }

  /** A difference with its sign. */
  static String signed(Effect effect, double value) {
    return signed(plain(effect.measure(), value), value);
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

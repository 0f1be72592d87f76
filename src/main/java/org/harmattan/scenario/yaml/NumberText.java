package org.harmattan.scenario.yaml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** Numbers as scenario files write them. */
final class NumberText {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");

  /** Digits with which every double can be written. */
  private static final int MOST_DIGITS = 17;

  private static final double LONG_FROM = 1e15;

  private NumberText() {}

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /**
   * The shortest decimal that reads back as the same number. {@link Double#toString} is not it: its
   * digits changed between JDK 17 and 19.
   */
  static String text(double number) {
    if (number == 0) {
      return "0";
    }
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    BigDecimal exact = new BigDecimal(number);
    BigDecimal shortest = exact;
    for (int digits = 1; digits <= MOST_DIGITS; digits++) {
      shortest = exact.round(new MathContext(digits));
      if (shortest.doubleValue() == number) {
        break;
      }
    }
    return Math.abs(number) < LONG_FROM && shortest.scale() < MOST_DIGITS
        ? shortest.stripTrailingZeros().toPlainString()
        : shortest.toString();
  }
}

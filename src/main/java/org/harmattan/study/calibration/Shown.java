package org.harmattan.study.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import org.harmattan.draw.chart.Numbers;

/** Numbers as pages and comments show them. */
final class Shown {
  private static final int DIGITS = 3;

  private Shown() {}

  /** A value of a scenario file with three digits. */
  static String value(String text) {
    BigDecimal rounded = new BigDecimal(text).round(new MathContext(DIGITS));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A number with three digits. */
  static String number(double number) {
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(DIGITS));
    return Numbers.plain(rounded.doubleValue());
  }
}

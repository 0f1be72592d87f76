package org.harmattan.draw.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as charts write them: English, a comma between thousands, no needless zeros. */
public final class Numbers {
  private static final int DIGITS = 4;

  private Numbers() {}

  /** E.g. {@code 1,500}, {@code 0.25}, {@code −40}. */
  public static String plain(double value) {
    return significant(value, DIGITS);
  }

  /** The same with fewer digits. */
  public static String significant(double value, int digits) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
    return fixed(value, Math.max(0, rounded.scale()));
  }

  /** With so many decimals, e.g. {@code 2.50}. */
  public static String fixed(double value, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value).replace('-', '−');
  }
}

package org.harmattan.draw.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as charts write them: English, a comma between thousands, no needless zeros. */
public final class Numbers {
  private static final int DIGITS = 4;

  private static final Pattern ZERO = Pattern.compile("-0(\\.0+)?");

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
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
    return ZERO.matcher(text).matches() ? text.substring(1) : text.replace('-', '−');
  }
}

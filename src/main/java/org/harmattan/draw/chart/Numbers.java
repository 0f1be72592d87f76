package org.harmattan.draw.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as charts write them: English, a comma between thousands, no needless zeros. */
public final class Numbers {
  private Numbers() {}

  /** E.g. {@code 1,500}, {@code 0.25}, {@code −40}. */
  public static String plain(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros();
    int decimals = Math.max(0, rounded.scale());
    return String.format(Locale.ROOT, "%,." + decimals + "f", value).replace('-', '−');
  }
}

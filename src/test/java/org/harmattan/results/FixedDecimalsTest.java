package org.harmattan.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FixedDecimalsTest {
  @Test
  void knownValues() {
    assertThat(FixedDecimals.text(0, 6)).isEqualTo("0.000000");
    assertThat(FixedDecimals.text(-0.00004, 4)).isEqualTo("0.0000");
    assertThat(FixedDecimals.text(-0.00005, 4)).isEqualTo("-0.0001");
    assertThat(FixedDecimals.text(0.9999996, 6)).isEqualTo("1.000000");
    assertThat(FixedDecimals.text(12.65, 4)).isEqualTo("12.6500");
    assertThat(FixedDecimals.text(7.5, 0)).isEqualTo("8");
    assertThat(FixedDecimals.text(Double.NaN, 6)).isEmpty();
  }

  @Test
  void agreesWithTheFormatString() {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      double value = (random.nextDouble() - 0.5) * 200;
      assertThat(FixedDecimals.text(value, 4)).isEqualTo(String.format(Locale.ROOT, "%.4f", value));
    }
  }
}

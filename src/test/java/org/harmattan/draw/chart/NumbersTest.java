package org.harmattan.draw.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"0;0", "1500;1,500", "0.25;0.25", "-40;−40", "2000000;2,000,000", "0.1;0.1"})
  void numbersAreEnglishInEveryLocale(double value, String written) {
    assertThat(Numbers.plain(value)).isEqualTo(written);
  }

  @Test
  void decimalsAreKeptWhereAsked() {
    assertThat(Numbers.fixed(2.5, 2)).isEqualTo("2.50");
  }
}

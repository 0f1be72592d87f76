package org.harmattan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {
  /**
   * The fifteen p-values of Benjamini and Hochberg's example (1995, section 4.1): at level 0.05
   * their procedure rejects four hypotheses, Bonferroni's and Holm's three.
   */
  @Test
  void theAuthorsExample() {
    double[] p = {
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.0
    };
    double[] adjusted = BenjaminiHochberg.adjust(p);
    assertThat(adjusted[3]).isCloseTo(0.0095 * 15 / 4, within(1e-12)).isLessThan(0.05);
    assertThat(adjusted[4]).isGreaterThan(0.05);
    assertThat(Holm.adjust(p)[2]).isLessThan(0.05);
    assertThat(Holm.adjust(p)[3]).isGreaterThan(0.05);
  }

  @Test
  void theOrderIsThatOfTheGivenAndMissingTestsCountForNothing() {
    double[] adjusted = BenjaminiHochberg.adjust(new double[] {0.04, Double.NaN, 0.01});
    assertThat(adjusted[0]).isCloseTo(0.04, within(1e-12));
    assertThat(adjusted[1]).isNaN();
    assertThat(adjusted[2]).isCloseTo(0.02, within(1e-12));
  }

  @Test
  void itNeverShrinksAPValueNorExceedsHolm() {
    Well19937c random = new Well19937c(3);
    for (int trial = 0; trial < 200; trial++) {
      double[] p = new double[1 + random.nextInt(20)];
      for (int i = 0; i < p.length; i++) {
        p[i] = random.nextDouble();
      }
      double[] adjusted = BenjaminiHochberg.adjust(p);
      double[] holm = Holm.adjust(p);
      for (int i = 0; i < p.length; i++) {
        assertThat(adjusted[i]).isBetween(p[i] - 1e-12, holm[i] + 1e-12);
      }
    }
  }
}

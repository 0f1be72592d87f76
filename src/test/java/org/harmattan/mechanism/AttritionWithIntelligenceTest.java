package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.mechanism.AttritionWithIntelligence.Fire;
import org.junit.jupiter.api.Test;

/**
 * Closed forms of Lanchester 1916 and Deitchman 1962, and the balance of Kress & Szechtman 2009.
 */
class AttritionWithIntelligenceTest {
  private static final double STEP = 0.01;

  @Test
  void aimedFireOnBothSidesIsLanchestersSquareLaw() {
    double alpha = 0.3;
    double gamma = 0.2;
    double[] end = fight(500, 800, 1e6, new Fire(alpha, 1), new Fire(gamma, 1), 2);
    double root = Math.sqrt(alpha * gamma);
    double t = 2 * root;
    double insurgents = 500 * Math.cosh(t) - Math.sqrt(gamma / alpha) * 800 * Math.sinh(t);
    double government = 800 * Math.cosh(t) - Math.sqrt(alpha / gamma) * 500 * Math.sinh(t);
    assertThat(end[0]).isCloseTo(insurgents, within(1e-6));
    assertThat(end[1]).isCloseTo(government, within(1e-6));
  }

  @Test
  void unaimedFireOnBothSidesIsLanchestersLinearLaw() {
    double alpha = 3;
    double gamma = 2;
    double[] end = fight(500, 800, 2000, new Fire(alpha, 0), new Fire(gamma, 0), 1.5);
    // dR/dG = γ/α, so γ G − α R stays.
    assertThat(gamma * end[1] - alpha * end[0]).isCloseTo(gamma * 800 - alpha * 500, within(1e-6));
    assertThat(end[0]).isLessThan(400);
  }

  @Test
  void ambushersUnderAreaFireFollowDeitchmansMixedLaw() {
    double alpha = 0.4;
    double gamma = 2;
    double population = 5000;
    double[] end = fight(300, 600, population, new Fire(alpha, 1), new Fire(gamma, 0), 1.5);
    // dR/dG = (γ/P) G / α, so γ/(2P) G² − α R stays.
    double before = gamma / (2 * population) * 600 * 600 - alpha * 300;
    double after = gamma / (2 * population) * end[1] * end[1] - alpha * end[0];
    assertThat(after).isCloseTo(before, within(1e-6));
    assertThat(end[1]).isLessThan(500);
  }

  @Test
  void allFireKillsInsurgentsOrCivilians() {
    double gamma = 0.2;
    var losses =
        AttritionWithIntelligence.step(
            300, 600, 20_000, new Fire(0.1, 1), new Fire(gamma, 0.3), STEP);
    double meanGovernment = 600 - losses.government() / 2;
    assertThat(losses.insurgents() + losses.civilians())
        .isCloseTo(gamma * meanGovernment * STEP, within(1e-9));
    double toCivilians = 0.7 * (1 - 300 / 20_000.0);
    assertThat(losses.civilians() / (losses.insurgents() + losses.civilians()))
        .isCloseTo(toCivilians, within(1e-4));
  }

  @Test
  void noSideLosesMoreThanItHas() {
    Seeded random = new Seeded(8);
    for (int i = 0; i < 2000; i++) {
      double r = random.between(0, 500);
      double g = random.between(0, 500);
      var losses =
          AttritionWithIntelligence.step(
              r,
              g,
              1000 + random.between(0, 1e5),
              new Fire(random.between(0, 5), random.nextUniform()),
              new Fire(random.between(0, 5), random.nextUniform()),
              random.between(0, 3));
      assertThat(losses.insurgents()).isBetween(0.0, r);
      assertThat(losses.government()).isBetween(0.0, g);
      assertThat(losses.civilians()).isNotNegative();
    }
  }

  @Test
  void accuracyOutsideTheSharesIsRefused() {
    assertThatThrownBy(() -> new Fire(1, 1.1)).hasMessageContaining("1.1");
  }

  private static double[] fight(
      double insurgents, double government, double population, Fire ofR, Fire ofG, double months) {
    double[] left = {insurgents, government};
    for (int i = 0; i < Math.round(months / STEP); i++) {
      var losses = AttritionWithIntelligence.step(left[0], left[1], population, ofR, ofG, STEP);
      left[0] -= losses.insurgents();
      left[1] -= losses.government();
    }
    return left;
  }
}

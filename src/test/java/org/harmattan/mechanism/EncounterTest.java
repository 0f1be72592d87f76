package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.mechanism.Encounter.Deaths;
import org.harmattan.mechanism.Encounter.Place;
import org.harmattan.mechanism.Encounter.Side;
import org.junit.jupiter.api.Test;

class EncounterTest {
  private static final int SAMPLES = 40_000;

  @Test
  void meanLossesAreThoseOfTheFormula() {
    Seeded random = new Seeded(9);
    Side attacker = new Side(40, 1.2, 0.8);
    Side defender = new Side(100, 0.5, 0.3);
    Place place = new Place(900, 0.25);
    double[] sum = new double[4];
    for (int i = 0; i < SAMPLES; i++) {
      Deaths deaths = Encounter.sample(random, attacker, defender, 1.6, 0.1, place);
      sum[0] += deaths.attacker();
      sum[1] += deaths.defender();
      sum[2] += deaths.civiliansByAttacker();
      sum[3] += deaths.civiliansByDefender();
    }
    double byAttacker = 0.1 * 40 * 1.2 * 1.6;
    double byDefender = 0.1 * 40 * 0.5;
    double onDefender = 0.8 + 0.2 * 100 / 1000;
    double onAttacker = 0.3 + 0.7 * 40 / 940;
    assertMean(sum[0], byDefender * onAttacker);
    assertMean(sum[1], byAttacker * onDefender);
    assertMean(sum[2], byAttacker * (1 - onDefender) * 0.25);
    assertMean(sum[3], byDefender * (1 - onAttacker) * 0.25);
  }

  @Test
  void lossesNeverExceedWhoIsThere() {
    Seeded random = new Seeded(10);
    for (int i = 0; i < 5000; i++) {
      Side attacker = new Side((int) random.between(0, 60), 2, random.nextUniform());
      Side defender = new Side((int) random.between(0, 60), 2, random.nextUniform());
      Place place = new Place(Math.floor(random.between(0, 20)), random.nextUniform());
      Deaths deaths = Encounter.sample(random, attacker, defender, 5, random.nextUniform(), place);
      assertThat(deaths.attacker()).isBetween(0, attacker.fighters());
      assertThat(deaths.defender()).isBetween(0, defender.fighters());
      assertThat(deaths.civilians()).isBetween(0, (int) place.civilians());
      assertThat(deaths.total())
          .isEqualTo(deaths.attacker() + deaths.defender() + deaths.civilians());
    }
  }

  @Test
  void aimedFireHarmsNoCivilians() {
    Seeded random = new Seeded(11);
    Side sure = new Side(50, 1, 1);
    for (int i = 0; i < 1000; i++) {
      assertThat(Encounter.sample(random, sure, sure, 2, 0.5, new Place(1e6, 1)).civilians())
          .isZero();
    }
  }

  @Test
  void againstNobodyNothingHappens() {
    Deaths deaths =
        Encounter.sample(
            new Seeded(12), new Side(50, 1, 0.5), new Side(0, 1, 0.5), 2, 1, new Place(9, 1));
    assertThat(deaths.total()).isZero();
  }

  @Test
  void intensityIsAShareWithTheGivenMedian() {
    Seeded random = new Seeded(13);
    int below = 0;
    for (int i = 0; i < SAMPLES; i++) {
      double intensity = Encounter.intensity(random, 0.04, 1.1);
      assertThat(intensity).isBetween(0.0, 1.0);
      below += intensity < 0.04 ? 1 : 0;
    }
    assertThat(below / (double) SAMPLES).isCloseTo(0.5, within(4 * 0.5 / Math.sqrt(SAMPLES)));
  }

  /** Poisson means thinned by coins stay Poisson: four standard errors. */
  private static void assertMean(double sum, double mean) {
    assertThat(sum / SAMPLES).isCloseTo(mean, within(4 * Math.sqrt(mean / SAMPLES)));
  }
}

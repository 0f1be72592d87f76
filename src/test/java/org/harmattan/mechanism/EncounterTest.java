package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.harmattan.mechanism.Encounter.Deaths;
import org.harmattan.mechanism.Encounter.Place;
import org.harmattan.mechanism.Encounter.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("attrition")
class EncounterTest {
  private static final int SAMPLES = 40_000;

  @Test
  void meanLossesAreThoseOfTheFormula() {
    double[] mean = meanDeaths(new Side(40, 1.2, 0.8), new Side(100, 0.5, 0.3), 900, 0.25);
    double byAttacker = 0.1 * 40 * 1.2 * 1.6;
    double byDefender = 0.1 * 40 * 0.5;
    double onDefender = 0.8 + 0.2 * 100 / 1000;
    double onAttacker = 0.3 + 0.7 * 40 / 940;
    assertMean(mean[0], byDefender * onAttacker);
    assertMean(mean[1], byAttacker * onDefender);
    assertMean(mean[2], byAttacker * (1 - onDefender) * 0.25);
    assertMean(mean[3], byDefender * (1 - onAttacker) * 0.25);
  }

  /** Kress and Szechtman 2009: with b = 1 whatever misses insurgents kills civilians. */
  @Test
  void allStrayFireKillsCiviliansWhereBystandersAreEverywhere() {
    double[] mean = meanDeaths(new Side(100, 1, 0.3), new Side(100, 1, 0.3), 19_900, 1);
    double fired = 0.1 * 100 * 1.6;
    assertMean(mean[1] + mean[2], fired);
    assertMean(mean[2], fired * 0.7 * (1 - 100 / 20_000.0));
  }

  /** Deitchman 1962: under area fire who hides among P people loses in proportion to R/P. */
  @ParameterizedTest
  @ValueSource(ints = {900, 1900, 3900})
  void areaFireKillsThoseWhoHideByTheirShareOfThePeople(int civilians) {
    double[] mean = meanDeaths(new Side(100, 1, 1), new Side(100, 1, 0), civilians, 0);
    assertMean(mean[0], 0.1 * 100 * 100 / (100.0 + civilians));
    assertMean(mean[1], 0.1 * 100 * 1.6);
  }

  /** Under Lanchester's square law four times the shooters would kill four times as many. */
  @ParameterizedTest
  @ValueSource(ints = {50, 100, 400})
  void fireGrowsWithTheSmallerSideAlone(int larger) {
    double[] mean = meanDeaths(new Side(larger, 1, 1), new Side(50, 1, 1), 0, 0);
    assertMean(mean[0], 0.1 * 50);
    assertMean(mean[1], 0.1 * 50 * 1.6);
  }

  /** Mean deaths: attackers, defenders, civilians by each; intensity 0.1, advantage 1.6. */
  private static double[] meanDeaths(Side attacker, Side defender, int civilians, double share) {
    Seeded random = new Seeded(9);
    double[] sum = new double[4];
    for (int i = 0; i < SAMPLES; i++) {
      Deaths deaths =
          Encounter.sample(random, attacker, defender, 1.6, 0.1, new Place(civilians, share));
      sum[0] += deaths.attacker();
      sum[1] += deaths.defender();
      sum[2] += deaths.civiliansByAttacker();
      sum[3] += deaths.civiliansByDefender();
    }
    return Arrays.stream(sum).map(deaths -> deaths / SAMPLES).toArray();
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
      assertThat(deaths.civiliansByAttacker()).isNotNegative();
      assertThat(deaths.civiliansByDefender()).isNotNegative();
      assertThat(deaths.civiliansByAttacker() + deaths.civiliansByDefender())
          .isLessThanOrEqualTo((int) place.civilians());
    }
  }

  @Test
  void aimedFireHarmsNoCivilians() {
    Seeded random = new Seeded(11);
    Side sure = new Side(50, 1, 1);
    for (int i = 0; i < 1000; i++) {
      Deaths deaths = Encounter.sample(random, sure, sure, 2, 0.5, new Place(1e6, 1));
      assertThat(deaths.civiliansByAttacker() + deaths.civiliansByDefender()).isZero();
    }
  }

  @Test
  void againstNobodyNothingHappens() {
    Deaths deaths =
        Encounter.sample(
            new Seeded(12), new Side(50, 1, 0.5), new Side(0, 1, 0.5), 2, 1, new Place(9, 1));
    assertThat(deaths).isEqualTo(new Deaths(0, 0, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({"-1, 1, 0.5", "9, -0.1, 0.5", "9, 1, -0.1", "9, 1, 1.1", "9, NaN, 0.5", "9, 1, NaN"})
  void aSideOutsideItsRangeIsRefused(int fighters, double effectiveness, double accuracy) {
    assertThatThrownBy(() -> new Side(fighters, effectiveness, accuracy))
        .hasMessageContaining("out of range");
  }

  @Test
  void theLimitsOfASideAreItsOwn() {
    assertThat(new Side(0, 0, 0).accuracy()).isZero();
    assertThat(new Side(0, 0, 1).accuracy()).isEqualTo(1);
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
  private static void assertMean(double sampled, double mean) {
    assertThat(sampled).isCloseTo(mean, within(4 * Math.sqrt(mean / SAMPLES)));
  }
}

package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Counts of independent chances, held against their means. */
final class Counts {
  private static final double DEVIATIONS = 5;

  private Counts() {}

  /** A count of rare or Poisson events; by chance alone it fails less than once in a million. */
  static void near(double mean, double count) {
    assertThat(count).isCloseTo(mean, within(DEVIATIONS * Math.sqrt(mean) + 0.5));
  }

  /** Successes in n trials; by chance alone it fails less than once in a million. */
  static void near(int trials, double probability, double successes) {
    double deviation = Math.sqrt(trials * probability * (1 - probability));
    assertThat(successes).isCloseTo(trials * probability, within(DEVIATIONS * deviation + 0.5));
  }
}

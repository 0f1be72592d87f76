package org.harmattan.study.calibration;

/**
 * From which replicate the seeds of a step begin, so far apart that no step takes another's by
 * chance: what chose a point must not say how good it is. History matching, sequential ABC and the
 * point fit begin at 1.
 */
final class FirstSeed {
  /** Runs that stand for the record in a recovery test. */
  static final int RECORD = 1_000_000_000;

  /** Trajectories of the screening. */
  static final int SCREENING = 1_200_000_000;

  /** Runs that choose among candidates. */
  static final int CHOICE = 1_400_000_000;

  /** Runs that say how far the chosen one is from the targets. */
  static final int MEASURE = 1_600_000_000;

  /** Runs of posterior draws. */
  static final int PREDICTION = 1_800_000_000;

  private FirstSeed() {}
}

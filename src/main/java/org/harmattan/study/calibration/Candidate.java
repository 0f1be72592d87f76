package org.harmattan.study.calibration;

import java.util.List;

/**
 * Parameters that could be taken, run on the grid that counts.
 *
 * @param name where they come from
 * @param position in the unit cube; null for the scenario as it is
 * @param tried runs by which it was compared with others; 0 for the scenario as it is
 * @param triedDistance of the mean of these from the targets
 * @param runs statistics of its runs on seeds that chose nothing; none where it was no finalist
 * @param distance of the mean of these; NaN where there are none
 */
public record Candidate(
    String name,
    double[] position,
    int tried,
    double triedDistance,
    List<double[]> runs,
    double distance) {
  /** The values of the scenario file. */
  public static final String AS_IT_IS = "scenario as it is";

  /** The mean of the posterior draws. */
  public static final String MEAN = "posterior mean";

  /** What CMA-ES found. */
  public static final String BEST = "point fit";

  /** What the emulators of history matching find least implausible. */
  public static final String EMULATED = "least implausible point";

  /** One of the draws whose run came closest; its rank follows. */
  public static final String DRAW = "draw ";

  public Candidate {
    runs = List.copyOf(runs);
  }

  /** Whether it was run on seeds that chose nothing. */
  public boolean measured() {
    return !runs.isEmpty();
  }
}

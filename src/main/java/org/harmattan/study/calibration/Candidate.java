package org.harmattan.study.calibration;

import java.util.List;

/**
 * Parameters that could be taken, run on the grid that counts.
 *
 * @param name where they come from
 * @param position in the unit cube; null for the scenario as it is
 * @param runs statistics of its replicates
 * @param distance of their mean from the targets
 */
public record Candidate(String name, double[] position, List<double[]> runs, double distance) {
  /** The values of the scenario file. */
  public static final String AS_IT_IS = "scenario as it is";

  /** The mean of the posterior draws. */
  public static final String MEAN = "posterior mean";

  /** What CMA-ES found. */
  public static final String BEST = "point fit";

  public Candidate {
    runs = List.copyOf(runs);
  }
}

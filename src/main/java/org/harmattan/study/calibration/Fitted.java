package org.harmattan.study.calibration;

import java.util.Comparator;
import java.util.List;
import org.harmattan.analysis.calibration.Posterior;
import org.harmattan.analysis.calibration.Space;

/**
 * What a calibration found.
 *
 * @param calibration what was asked
 * @param space what history matching left
 * @param posterior weighted draws
 * @param draws some of them with equal weights
 * @param candidates the scenario as it is, the posterior mean and the point fit
 * @param predictions statistics of one run of each draw, on the grid that counts
 */
public record Fitted(
    Calibration calibration,
    Space space,
    Posterior posterior,
    List<Posterior.Particle> draws,
    List<Candidate> candidates,
    List<double[]> predictions) {
  public Fitted {
    draws = List.copyOf(draws);
    candidates = List.copyOf(candidates);
    predictions = List.copyOf(predictions);
  }

  /** The scenario as it is. */
  public Candidate asItIs() {
    return candidates.get(0);
  }

  /** The closest of the fitted candidates on the grid that counts. */
  public Candidate chosen() {
    return candidates.stream()
        .filter(candidate -> candidate.position() != null)
        .min(Comparator.comparingDouble(Candidate::distance))
        .orElseThrow();
  }

  /** Whether the fit is closer to the targets than the scenario as it is. */
  public boolean closer() {
    return chosen().distance() < asItIs().distance();
  }
}

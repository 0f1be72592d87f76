package org.harmattan.study.calibration;

import java.util.List;
import java.util.Optional;
import org.harmattan.analysis.calibration.Posterior;
import org.harmattan.analysis.calibration.Space;

/**
 * What a calibration found.
 *
 * @param calibration what was asked, of the parameters that stayed free
 * @param screened how they were chosen, if they were
 * @param space what history matching left
 * @param posterior weighted draws
 * @param draws some of them with equal weights
 * @param candidates the scenario as it is, then what was tried, the closest first
 * @param predictions statistics of one run of each draw, on the grid that counts
 */
public record Fitted(
    Calibration calibration,
    Optional<Screened> screened,
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

  /** The candidate that was chosen; the seeds on which it is measured did not choose it. */
  public Candidate chosen() {
    return candidates.get(1);
  }

  /** The scenario as it is and the finalists. */
  public List<Candidate> measured() {
    return candidates.stream().filter(Candidate::measured).toList();
  }

  /** Whether the fit is closer to the targets than the scenario as it is. */
  public boolean closer() {
    return chosen().distance() < asItIs().distance();
  }
}

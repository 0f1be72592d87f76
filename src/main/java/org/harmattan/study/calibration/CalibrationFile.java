package org.harmattan.study.calibration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.analysis.calibration.HistoryMatching;
import org.harmattan.analysis.calibration.PointFit;
import org.harmattan.analysis.calibration.SequentialAbc;
import org.harmattan.analysis.calibration.SuccessiveHalving;
import org.harmattan.experiment.design.Factor;
import org.harmattan.experiment.design.Morris;
import org.harmattan.scenario.Described;

/**
 * A calibration in the shape of its file. While it is checked, components that could not be read
 * are null.
 */
record CalibrationFile(
    @Described(says = "one line for charts") String title,
    @Described(says = "what is fitted to what, in words") String question,
    @Described(says = "scenario file, relative to this one") String scenario,
    @Described(says = "values set in every run, as path=value", orElse = "[]") List<String> set,
    @Described(says = "the years that the fit looks at") FitYears fit,
    @Described(says = "the free parameters, by short names") Map<String, Factor> factors,
    @Described(says = "what is to be met, by short names") Map<String, TargetGroup> targets,
    @Described(says = "which parameters stay free; without it all do") Optional<Screen> screening,
    @Described(says = "first step: what can be ruled out") Matching historyMatching,
    @Described(says = "second step: draws from what is left") Sampling sampling,
    @Described(says = "third step: the best point") Fit pointFit,
    @Described(says = "last step: runs on the grid that counts") Confirmation confirmation) {

  /** {@code screening}. */
  record Screen(
      @Described(says = "side of a locality", unit = "km", min = 10, max = 50, orElse = "30")
          double cellKm,
      @Described(says = "number of trajectories", min = 2, max = 10_000, orElse = "8")
          int trajectories,
      @Described(says = "grid values of a factor, an even number", min = 4, max = 64, orElse = "4")
          int levels,
      @Described(says = "runs of a point", min = 1, max = 1000, orElse = "1") int replications,
      @Described(says = "factors that stay free", min = 1, max = 1000, orElse = "12") int keep) {
    Morris design() {
      return new Morris(trajectories, levels);
    }

    /** Runs with so many factors and a dummy. */
    int runs(int factors) {
      return trajectories * (factors + 2) * replications;
    }
  }

  /** {@code history-matching}. */
  record Matching(
      @Described(says = "side of a locality", unit = "km", min = 10, max = 50, orElse = "30")
          double cellKm,
      @Described(says = "waves of runs", min = 1, max = 10, orElse = "2") int waves,
      @Described(says = "points of a wave", min = 10, max = 100_000, orElse = "120") int points,
      @Described(says = "runs of a point", min = 2, max = 1000, orElse = "2") int replications,
      @Described(says = "implausibility that rules out", min = 1, max = 10, orElse = "3")
          double cutoff,
      @Described(
              says = "which of the sorted implausibilities decides; 1 is the largest",
              min = 1,
              max = 100,
              orElse = "2")
          int rank) {
    HistoryMatching method() {
      return new HistoryMatching(waves, points, replications, cutoff, rank);
    }
  }

  /** {@code sampling}. */
  record Sampling(
      @Described(says = "side of a locality", unit = "km", min = 10, max = 50, orElse = "30")
          double cellKm,
      @Described(says = "runs of the first generation", min = 10, max = 1e6, orElse = "150")
          int particles,
      @Described(says = "share that is kept", min = 0.05, max = 0.95, orElse = "0.4")
          double keptShare,
      @Described(says = "generations", min = 1, max = 100, orElse = "4") int generations) {
    SequentialAbc method() {
      return new SequentialAbc(particles, keptShare, generations);
    }
  }

  /** {@code point-fit}. */
  record Fit(
      @Described(says = "side of a locality", unit = "km", min = 10, max = 50, orElse = "30")
          double cellKm,
      @Described(says = "points that are tried", min = 1, max = 1e6, orElse = "100")
          int evaluations,
      @Described(says = "runs of each", min = 1, max = 1000, orElse = "3") int replications) {
    PointFit method() {
      return new PointFit(evaluations, replications);
    }
  }

  /** {@code confirmation}. */
  record Confirmation(
      @Described(says = "side of a locality", unit = "km", min = 10, max = 50, orElse = "20")
          double cellKm,
      @Described(
              says = "runs of each finalist, to choose and again to measure",
              min = 2,
              max = 1000,
              orElse = "8")
          int replications,
      @Described(
              says = "posterior draws that are tried, and drawn to be run once each",
              min = 2,
              max = 1e5,
              orElse = "20")
          int draws) {
    /** Candidates beside draws: the posterior mean, the point fit, the least implausible point. */
    static final int BESIDE_DRAWS = 3;

    private static final int FIRST_REPLICATIONS = 2;
    private static final int FINALISTS = 3;

    SuccessiveHalving method() {
      return new SuccessiveHalving(FIRST_REPLICATIONS, replications, FINALISTS);
    }

    /** Runs at most: to choose, to measure finalists and the scenario as it is, and of draws. */
    int runs() {
      return method().runs(BESIDE_DRAWS + draws) + (1 + FINALISTS) * replications + draws;
    }
  }
}

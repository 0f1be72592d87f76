package org.harmattan.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Rules out, wave by wave, the parameters that cannot have made what is on record (Craig et al.
 * 1997; Vernon, Goldstein and Bower 2010). What is left is not thereby plausible; what is gone is
 * gone only as far as the stated discrepancy is believed. Nothing is drawn at random: the points
 * are those of one Sobol sequence that have not been ruled out.
 *
 * @param waves waves of runs
 * @param points points of a wave
 * @param replications runs of a point, at least 2
 * @param cutoff implausibility beyond which a point is ruled out; 3 after Pukelsheim (1994)
 * @param rank which of the sorted distances decides; 1 is the largest
 */
public record HistoryMatching(int waves, int points, int replications, double cutoff, int rank) {
  /** Points at which the share that is left is measured. */
  static final int CANDIDATES = 4096;

  /** Where less than this share of the space is left, the least implausible share is kept. */
  static final double LEAST_SHARE = 0.01;

  /** Runs of all waves. */
  public int runs() {
    return waves * points * replications;
  }

  /**
   * Runs the waves.
   *
   * @param dimensions number of free parameters
   */
  public Space run(int dimensions, List<Target> targets, Simulator model) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
    // The sequence begins in the cube's corner.
    sequence.nextVector();
    Space space = new Space(List.of(), targets, cutoff, rank, List.of(), false, List.of());
    for (int wave = 0; wave < waves; wave++) {
      List<double[]> chosen = new ArrayList<>();
      while (chosen.size() < points) {
        double[] candidate = sequence.nextVector();
        if (space.contains(candidate)) {
          chosen.add(candidate);
        }
      }
      List<Trial> trials = trials(chosen, 1 + wave * points * replications);
      space = space.after(Wave.of(chosen, simulate(trials, model)), trials);
    }
    return space;
  }

  /** Every run has a seed of its own: one that all points share would shift them all alike. */
  private List<Trial> trials(List<double[]> chosen, int firstReplicate) {
    List<Trial> trials = new ArrayList<>();
    for (double[] position : chosen) {
      for (int r = 0; r < replications; r++) {
        trials.add(new Trial(position, firstReplicate + trials.size()));
      }
    }
    return trials;
  }

  private List<Moments> simulate(List<Trial> trials, Simulator model) {
    List<double[]> runs = model.run(trials);
    return IntStream.range(0, points)
        .mapToObj(i -> Moments.of(runs.subList(i * replications, (i + 1) * replications)))
        .toList();
  }
}

package org.harmattan.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * What history matching leaves of the unit cube.
 *
 * @param waves what each wave taught
 * @param targets the statistics it was compared in
 * @param cutoff implausibility beyond which a point is outside
 * @param rank which of a point's sorted distances decides
 * @param shares share of the cube that was left after each wave
 * @param emptied whether a wave left less than the least share, so that the cutoff was raised
 * @param trials the runs of all waves, those of a point side by side
 */
public record Space(
    List<Wave> waves,
    List<Target> targets,
    double cutoff,
    int rank,
    List<Double> shares,
    boolean emptied,
    List<Trial> trials) {
  public Space {
    waves = List.copyOf(waves);
    targets = List.copyOf(targets);
    shares = List.copyOf(shares);
    trials = List.copyOf(trials);
  }

  /** Whether a point lies in the cube and has not been ruled out. */
  public boolean contains(double[] position) {
    for (double x : position) {
      if (!(x >= 0 && x <= 1)) {
        return false;
      }
    }
    return implausibility(position) <= cutoff;
  }

  /** The largest implausibility that any wave gives a point. */
  public double implausibility(double[] position) {
    return waves.stream()
        .mapToDouble(wave -> wave.implausibility(position, targets, rank))
        .max()
        .orElse(0);
  }

  /** Share of the cube that it fills. */
  public double volume() {
    double last = shares.isEmpty() ? 1 : shares.get(shares.size() - 1);
    return Math.max(last, HistoryMatching.LEAST_SHARE);
  }

  /**
   * One run for each of some evenly spread points that have not been ruled out: where the waves ran
   * the point, their first run of it, so that it need not be made again; else one with a seed of
   * its own.
   */
  public List<Trial> trials(int count, int dimensions) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
    List<Trial> inside = new ArrayList<>();
    int fresh = trials.stream().mapToInt(Trial::replicate).max().orElse(0) + 1;
    int at = 0;
    while (inside.size() < count) {
      double[] candidate = sequence.nextVector();
      // The waves took their points from the same sequence in the same order.
      boolean known = at < trials.size() && Arrays.equals(trials.get(at).position(), candidate);
      Trial trial = known ? trials.get(at) : new Trial(candidate, fresh);
      while (at < trials.size() && Arrays.equals(trials.get(at).position(), candidate)) {
        at++;
      }
      if (contains(candidate)) {
        inside.add(trial);
        fresh += known ? 0 : 1;
      }
    }
    return inside;
  }

  /** Variance over replicates of each statistic, as the last wave saw it. */
  public double[] replicateVariances() {
    return waves.get(waves.size() - 1).replicateVariances().clone();
  }

  /** The least implausible of evenly spread points. */
  public double[] leastImplausible() {
    double[] best = null;
    double least = Double.POSITIVE_INFINITY;
    for (double[] candidate : candidates()) {
      double implausibility = implausibility(candidate);
      if (implausibility < least) {
        least = implausibility;
        best = candidate;
      }
    }
    return best;
  }

  /** What a further wave leaves of it. */
  Space after(Wave wave, List<Trial> run) {
    List<Wave> all = new ArrayList<>(waves);
    all.add(wave);
    List<Trial> allTrials = new ArrayList<>(trials);
    allTrials.addAll(run);
    Space strict = new Space(all, targets, cutoff, rank, shares, emptied, allTrials);
    double[] seen =
        Arrays.stream(strict.candidates()).mapToDouble(strict::implausibility).sorted().toArray();
    double share = Arrays.stream(seen).filter(i -> i <= cutoff).count() / (double) seen.length;
    List<Double> allShares = new ArrayList<>(shares);
    allShares.add(share);
    double least = seen[(int) (HistoryMatching.LEAST_SHARE * seen.length)];
    boolean empty = share < HistoryMatching.LEAST_SHARE;
    return new Space(
        all, targets, Math.max(cutoff, least), rank, allShares, emptied || empty, allTrials);
  }

  private double[][] candidates() {
    int dimensions = waves.get(0).dimensions();
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
    double[][] candidates = new double[HistoryMatching.CANDIDATES][];
    Arrays.setAll(candidates, i -> sequence.nextVector());
    return candidates;
  }
}

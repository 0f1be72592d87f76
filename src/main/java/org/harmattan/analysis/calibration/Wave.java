package org.harmattan.analysis.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * What a wave of runs says about every point of the parameters' space.
 *
 * @param dimensions number of free parameters
 * @param emulators one for each statistic
 * @param replicateVariances variance over replicates of each statistic
 */
public record Wave(int dimensions, List<Emulator> emulators, double[] replicateVariances) {
  public Wave {
    emulators = List.copyOf(emulators);
  }

  /** Learns from points that were run; those of which every run broke are left out. */
  static Wave of(List<double[]> positions, List<Moments> moments) {
    List<Integer> whole = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      if (moments.get(i).count() > 0) {
        whole.add(i);
      }
    }
    double[][] x = whole.stream().map(positions::get).toArray(double[][]::new);
    List<Emulator> emulators = new ArrayList<>();
    for (int j = 0; j < moments.get(0).means().length; j++) {
      int column = j;
      double[] y = whole.stream().mapToDouble(i -> moments.get(i).means()[column]).toArray();
      emulators.add(Emulator.fit(x, y));
    }
    return new Wave(positions.get(0).length, emulators, Moments.pooledVariances(moments));
  }

  /** The implausibility of a point: that of its rank-th worst statistic. */
  double implausibility(double[] position, List<Target> targets, int rank) {
    double[] distances = new double[targets.size()];
    for (int j = 0; j < distances.length; j++) {
      double variance = emulators.get(j).variance(position) + replicateVariances[j];
      distances[j] = Implausibility.of(emulators.get(j).mean(position), variance, targets.get(j));
    }
    return Implausibility.worst(distances, rank);
  }
}

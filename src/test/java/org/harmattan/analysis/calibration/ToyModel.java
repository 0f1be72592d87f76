package org.harmattan.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;

/**
 * A model whose parameters are known: three statistics of two parameters, two of them mixed and one
 * curved, with normal noise of standard deviation {@link #NOISE} in each run.
 *
 * @param stream tells the noise of one experiment from that of another
 */
record ToyModel(int stream) implements Simulator {
  static final double NOISE = 0.1;

  @Override
  public List<double[]> run(List<Trial> trials) {
    List<double[]> runs = new ArrayList<>();
    for (Trial trial : trials) {
      Well19937c random = new Well19937c(new int[] {stream, trial.replicate()});
      double[] statistics = expected(trial.position());
      for (int j = 0; j < statistics.length; j++) {
        statistics[j] += NOISE * random.nextGaussian();
      }
      runs.add(statistics);
    }
    return runs;
  }

  static double[] expected(double[] u) {
    return new double[] {u[0] + 0.5 * u[1], u[1] - 0.5 * u[0], u[0] * u[0] + u[1]};
  }

  /** What one run at the parameters left on record. */
  List<Target> record(double[] truth, double discrepancySd) {
    double[] seen = run(List.of(new Trial(truth, 0))).get(0);
    List<Target> targets = new ArrayList<>();
    for (int j = 0; j < seen.length; j++) {
      targets.add(new Target("s" + j, seen[j], 0, discrepancySd));
    }
    return targets;
  }
}

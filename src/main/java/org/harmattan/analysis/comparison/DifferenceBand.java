package org.harmattan.analysis.comparison;

import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The mean difference of a series at each step with its 95 % t interval, Student's for pairs and
 * Welch's for samples. Each step's interval stands for itself: along a hundred steps some leave out
 * a true zero by chance.
 *
 * @param mean mean difference by step
 * @param low lower ends; NaN where there is no interval
 * @param high upper ends
 * @param p two-sided p-values of no difference; NaN where there is no interval
 */
public record DifferenceBand(double[] mean, double[] low, double[] high, double[] p) {

  /**
   * The difference others − baseline.
   *
   * @param baseline a series of each run, all of one length
   * @param others the same of the others; in the order of the baseline's where paired
   */
  static DifferenceBand of(boolean paired, List<double[]> baseline, List<double[]> others) {
    int steps = baseline.get(0).length;
    DifferenceBand band =
        new DifferenceBand(
            new double[steps], new double[steps], new double[steps], new double[steps]);
    TDistribution student =
        paired && baseline.size() > 1 ? new TDistribution(baseline.size() - 1.0) : null;
    double quantile = student == null ? Double.NaN : student.inverseCumulativeProbability(0.975);
    for (int step = 0; step < steps; step++) {
      if (paired) {
        Moments moments = Moments.ofDifferences(baseline, others, step);
        band.set(step, moments.mean, Math.sqrt(moments.squaredError()), student, quantile);
      } else {
        band.setWelch(step, Moments.of(baseline, step), Moments.of(others, step));
      }
    }
    return band;
  }

  private void setWelch(int step, Moments before, Moments after) {
    double a = before.squaredError();
    double b = after.squaredError();
    double difference = after.mean - before.mean;
    if (Double.isNaN(a + b) || a + b == 0) {
      set(step, difference, Math.sqrt(a + b), null, Double.isNaN(a + b) ? Double.NaN : 0);
      return;
    }
    double freedom = (a + b) * (a + b) / (a * a / (before.count - 1) + b * b / (after.count - 1));
    TDistribution student = new TDistribution(freedom);
    double quantile = student.inverseCumulativeProbability(0.975);
    set(step, difference, Math.sqrt(a + b), student, quantile);
  }

  private void set(
      int step, double difference, double error, TDistribution student, double quantile) {
    mean[step] = difference;
    low[step] = difference - quantile * error;
    high[step] = difference + quantile * error;
    if (Double.isNaN(error) || Double.isNaN(quantile)) {
      p[step] = Double.NaN;
    } else if (error == 0) {
      p[step] = difference == 0 ? 1 : 0;
    } else {
      p[step] = 2 * student.cumulativeProbability(-Math.abs(difference) / error);
    }
  }

  private record Moments(int count, double mean, double variance) {

    static Moments of(List<double[]> runs, int step) {
      return of(runs.stream().mapToDouble(run -> run[step]).toArray());
    }

    static Moments ofDifferences(List<double[]> baseline, List<double[]> others, int step) {
      double[] differences = new double[baseline.size()];
      for (int i = 0; i < differences.length; i++) {
        differences[i] = others.get(i)[step] - baseline.get(i)[step];
      }
      return of(differences);
    }

    private static Moments of(double[] values) {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      double mean = sum / values.length;
      double squares = 0;
      for (double value : values) {
        squares += (value - mean) * (value - mean);
      }
      double variance = values.length < 2 ? Double.NaN : squares / (values.length - 1);
      return new Moments(values.length, mean, variance);
    }

    /** Variance of the mean. */
    double squaredError() {
      return variance / count;
    }
  }
}

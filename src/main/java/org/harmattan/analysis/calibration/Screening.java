package org.harmattan.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.analysis.sensitivity.MorrisEffects;

/**
 * How much each parameter moves all targets together: elementary effects (Morris 1991) of every
 * target j in units of its total standard deviation √(observation² + discrepancy² + replicates²),
 * the scale of {@link Distance}, and over the J targets the root mean square of μ*_ij = mean |d_ij|
 * (Campolongo, Cariboni and Saltelli 2007, Environ. Model. Softw. 22, 1509–1518):
 *
 * <p>μ*_i = √(1/J Σ_j μ*_ij²), σ_i likewise.
 *
 * <p>The last dimension of the design is a dummy that changes nothing but the seed. Its effects are
 * what chance alone makes: their mean square is 2 v / (n Δ²) for the mean of n runs of variance v,
 * which gives the variance over replicates, and their μ* is the floor of noise. A parameter that
 * does not rise above it cannot be told from one that does nothing.
 *
 * @param effects of each parameter over its whole range
 * @param noise of the dummy
 * @param replicateVariances variance of single runs of each target
 */
public record Screening(List<Effect> effects, Effect noise, double[] replicateVariances) {
  public Screening {
    effects = List.copyOf(effects);
  }

  /**
   * An effect on all targets together.
   *
   * @param meanAbsolute root mean square over targets of μ*
   * @param deviation root mean square over targets of σ: interaction, curvature and chance
   * @param strongest the target that it moves most, by its index
   */
  public record Effect(double meanAbsolute, double deviation, int strongest) {}

  /**
   * The effects of a design.
   *
   * @param positions trajectory after trajectory, the dummy in the last column
   * @param means the statistics of each point, averaged over its runs, all finite
   * @param replications runs of a point
   * @param targets what the statistics are to meet
   */
  public static Screening of(
      double[][] positions, List<double[]> means, int replications, List<Target> targets) {
    int dummy = positions[0].length - 1;
    int trajectories = positions.length / (positions[0].length + 1);
    double step = step(positions, dummy);
    List<List<MorrisEffects>> byTarget = new ArrayList<>();
    double[] variances = new double[targets.size()];
    double[] scales = new double[targets.size()];
    for (int j = 0; j < scales.length; j++) {
      int column = j;
      double[] results = means.stream().mapToDouble(statistics -> statistics[column]).toArray();
      byTarget.add(MorrisEffects.of(positions, results));
      double square = meanSquare(byTarget.get(j).get(dummy), trajectories);
      variances[j] = replications * step * step * square / 2;
      scales[j] = Math.sqrt(targets.get(j).variance() + variances[j]);
    }
    List<Effect> effects =
        IntStream.range(0, dummy).mapToObj(i -> together(byTarget, scales, i)).toList();
    return new Screening(effects, together(byTarget, scales, dummy), variances);
  }

  /** The parameters that move the targets most, by their index, ascending. */
  public List<Integer> strongest(int count) {
    return IntStream.range(0, effects.size())
        .boxed()
        .sorted((a, b) -> Double.compare(size(b), size(a)))
        .limit(count)
        .sorted()
        .toList();
  }

  private double size(int parameter) {
    return effects.get(parameter).meanAbsolute();
  }

  private static Effect together(List<List<MorrisEffects>> byTarget, double[] scales, int i) {
    double absolute = 0;
    double deviation = 0;
    double most = -1;
    int strongest = 0;
    for (int j = 0; j < scales.length; j++) {
      MorrisEffects effects = byTarget.get(j).get(i);
      double muStar = effects.meanAbsolute() / scales[j];
      double sigma = effects.deviation() / scales[j];
      absolute += muStar * muStar;
      deviation += sigma * sigma;
      if (muStar > most) {
        most = muStar;
        strongest = j;
      }
    }
    return new Effect(
        Math.sqrt(absolute / scales.length), Math.sqrt(deviation / scales.length), strongest);
  }

  /** E[d²] of the effects seen: their mean squared and their variance, without its n / (n − 1). */
  private static double meanSquare(MorrisEffects effects, int count) {
    double variance = effects.deviation() * effects.deviation() * (count - 1) / count;
    return effects.mean() * effects.mean() + variance;
  }

  /** By how much the dummy is moved, the same everywhere. */
  private static double step(double[][] positions, int dummy) {
    return IntStream.range(1, positions.length)
        .filter(i -> i % (positions[0].length + 1) != 0)
        .mapToDouble(i -> Math.abs(positions[i][dummy] - positions[i - 1][dummy]))
        .max()
        .orElseThrow();
  }
}

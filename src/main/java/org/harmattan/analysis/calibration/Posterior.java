package org.harmattan.analysis.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Parameters with weights.
 *
 * @param particles points of the unit cube with the run that was made there
 * @param tolerances distance within which the particles lay, after each generation
 */
public record Posterior(List<Particle> particles, List<Double> tolerances) {
  public Posterior {
    particles = List.copyOf(particles);
    tolerances = List.copyOf(tolerances);
  }

  /**
   * A point that was tried once.
   *
   * @param position in the unit cube
   * @param statistics of its run
   * @param distance of them from the targets
   * @param weight its share; weights sum to 1
   */
  public record Particle(double[] position, double[] statistics, double distance, double weight) {
    Particle weighted(double newWeight) {
      return new Particle(position, statistics, distance, newWeight);
    }
  }

  /** The points whose run came closest. */
  public List<double[]> closest(int count) {
    return particles.stream()
        .sorted(Comparator.comparingDouble(Particle::distance))
        .limit(count)
        .map(Particle::position)
        .toList();
  }

  /** Weighted mean of a parameter's position. */
  public double mean(int dimension) {
    return particles.stream().mapToDouble(p -> p.weight() * p.position()[dimension]).sum();
  }

  /** The mean of every parameter's position. */
  public double[] mean() {
    double[] mean = new double[particles.get(0).position().length];
    for (int d = 0; d < mean.length; d++) {
      mean[d] = mean(d);
    }
    return mean;
  }

  /** The weighted quantile: the least position at or below which the share of weight lies. */
  public double quantile(int dimension, double share) {
    List<Particle> sorted =
        particles.stream()
            .sorted((a, b) -> Double.compare(a.position()[dimension], b.position()[dimension]))
            .toList();
    double below = 0;
    for (Particle particle : sorted) {
      below += particle.weight();
      if (below >= share) {
        return particle.position()[dimension];
      }
    }
    return sorted.get(sorted.size() - 1).position()[dimension];
  }

  /** Number of equally weighted particles that would say as much: 1 / Σ w² (Kish 1965). */
  public double effectiveSize() {
    return 1 / particles.stream().mapToDouble(p -> p.weight() * p.weight()).sum();
  }

  /**
   * Draws with equal weights: systematic resampling (Kitagawa 1996).
   *
   * @param uniform in [0,1)
   */
  public List<Particle> draws(int count, double uniform) {
    double[] weights = particles.stream().mapToDouble(Particle::weight).toArray();
    return Arrays.stream(Resampling.systematic(weights, count, uniform))
        .mapToObj(particles::get)
        .toList();
  }
}

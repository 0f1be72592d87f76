package org.harmattan.analysis.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Sequential approximate Bayesian computation: generations of runs that come closer and closer to
 * the targets, weighted so that they remain draws from the prior times the approximate likelihood.
 *
 * <p>The first generation is drawn from the prior, which is even over what history matching left.
 * Of it the closest share is kept. Each further generation replaces the rest by draws from the kept
 * ones, moved by a normal kernel with twice their weighted covariance, and weights them by prior /
 * Σ_j w_j K(θ | θ_j) (population Monte Carlo: Beaumont, Cornuet, Marin and Robert 2009; as
 * sequential sampler Toni et al. 2009). Tolerances follow from the kept share, and every generation
 * costs the same number of runs (adaptive form: Lenormand, Jabot and Deffuant 2013).
 *
 * @param particles runs of the first generation
 * @param keptShare share of them that is kept, above 0 and below 1
 * @param generations all generations, the first included
 */
public record SequentialAbc(int particles, double keptShare, int generations) {

  /** Particles kept of each generation. */
  public int kept() {
    return Math.max(2, (int) Math.round(particles * keptShare));
  }

  /** Runs of all generations. */
  public int runs() {
    return particles + (generations - 1) * (particles - kept());
  }

  /**
   * Runs the generations.
   *
   * @param start evenly spread points of the prior for the first generation, each with a seed of
   *     its own
   * @param prior where a point has the prior's density rather than none
   * @param volume share of the unit cube where it has
   * @param distance of a run's statistics from the targets
   */
  public Posterior run(
      List<Trial> start,
      Predicate<double[]> prior,
      double volume,
      Distance distance,
      Simulator model,
      RandomGenerator random) {
    List<Posterior.Particle> population = simulate(start, distance, model, 1.0);
    List<Double> tolerances = new ArrayList<>();
    population = closest(population);
    tolerances.add(population.get(population.size() - 1).distance());
    int replicate = 1 + start.stream().mapToInt(Trial::replicate).max().orElse(0);
    for (int generation = 1; generation < generations; generation++) {
      NormalKernel kernel = NormalKernel.of(population);
      List<Trial> proposals = new ArrayList<>();
      int tried = 0;
      while (proposals.size() < particles - kept()) {
        double[] proposal = kernel.draw(random);
        tried++;
        if (prior.test(proposal)) {
          // What chance did for one must not help its children: a seed of its own.
          proposals.add(new Trial(proposal, replicate++));
        }
      }
      // Those outside are drawn again, which makes the density inside so much higher.
      double inside = (double) proposals.size() / tried;
      List<Posterior.Particle> young =
          simulate(proposals, distance, model, 0).stream()
              .map(p -> p.weighted(inside / volume / kernel.density(p.position())))
              .toList();
      population = closest(Stream.concat(population.stream(), young.stream()).toList());
      tolerances.add(population.get(population.size() - 1).distance());
    }
    return new Posterior(normalised(population), tolerances);
  }

  private static List<Posterior.Particle> simulate(
      List<Trial> trials, Distance distance, Simulator model, double weight) {
    List<double[]> runs = model.run(trials);
    List<Posterior.Particle> particles = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      double[] run = runs.get(i);
      particles.add(
          new Posterior.Particle(trials.get(i).position(), run, distance.of(run), weight));
    }
    return particles;
  }

  private List<Posterior.Particle> closest(List<Posterior.Particle> population) {
    return population.stream()
        .sorted(Comparator.comparingDouble(Posterior.Particle::distance))
        .limit(kept())
        .toList();
  }

  private static List<Posterior.Particle> normalised(List<Posterior.Particle> population) {
    double sum = population.stream().mapToDouble(Posterior.Particle::weight).sum();
    return population.stream().map(p -> p.weighted(p.weight() / sum)).toList();
  }
}

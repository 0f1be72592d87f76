package org.harmattan.analysis.calibration;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * A mixture of normal distributions around weighted particles, each with twice the particles'
 * covariance, which is the kernel nearest to the target in Kullback–Leibler divergence (Beaumont et
 * al. 2009; Filippi et al. 2013).
 */
final class NormalKernel {
  private static final double SPREAD = 2;

  /** Variance added to each dimension, so that few particles in a plane do not stay in it. */
  private static final double LEAST_VARIANCE = 1e-6;

  private final List<Posterior.Particle> particles;
  private final double[] weights;
  private final CholeskyDecomposition covariance;

  private NormalKernel(
      List<Posterior.Particle> particles, double[] weights, CholeskyDecomposition covariance) {
    this.particles = particles;
    this.weights = weights;
    this.covariance = covariance;
  }

  static NormalKernel of(List<Posterior.Particle> particles) {
    double sum = particles.stream().mapToDouble(Posterior.Particle::weight).sum();
    double[] weights = particles.stream().mapToDouble(p -> p.weight() / sum).toArray();
    int dimensions = particles.get(0).position().length;
    RealVector mean = new ArrayRealVector(dimensions);
    for (int i = 0; i < weights.length; i++) {
      mean = mean.add(position(particles.get(i)).mapMultiply(weights[i]));
    }
    RealMatrix covariance = new Array2DRowRealMatrix(dimensions, dimensions);
    for (int i = 0; i < weights.length; i++) {
      RealVector off = position(particles.get(i)).subtract(mean);
      covariance = covariance.add(off.outerProduct(off).scalarMultiply(SPREAD * weights[i]));
    }
    for (int d = 0; d < dimensions; d++) {
      covariance.addToEntry(d, d, LEAST_VARIANCE);
    }
    return new NormalKernel(particles, weights, new CholeskyDecomposition(covariance, 1e-9, 0));
  }

  /** A draw. */
  double[] draw(RandomGenerator random) {
    int parent = Resampling.systematic(weights, 1, random.nextDouble())[0];
    double[] normal = new double[particles.get(0).position().length];
    for (int d = 0; d < normal.length; d++) {
      normal[d] = random.nextGaussian();
    }
    RealVector step = covariance.getL().operate(new ArrayRealVector(normal, false));
    return position(particles.get(parent)).add(step).toArray();
  }

  /** Its density. */
  double density(double[] position) {
    double density = 0;
    for (int i = 0; i < weights.length; i++) {
      RealVector off = new ArrayRealVector(position).subtract(position(particles.get(i)));
      double squared = off.dotProduct(covariance.getSolver().solve(off));
      density += weights[i] * StrictMath.exp(-squared / 2);
    }
    double volume = StrictMath.pow(2 * Math.PI, position.length) * covariance.getDeterminant();
    return density / Math.sqrt(volume);
  }

  private static RealVector position(Posterior.Particle particle) {
    return new ArrayRealVector(particle.position(), false);
  }
}

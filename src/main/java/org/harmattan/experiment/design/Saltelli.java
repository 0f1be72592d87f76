package org.harmattan.experiment.design;

import java.util.List;
import org.harmattan.scenario.Described;

/**
 * Points for Sobol's first-order and total indices: two independent samples A and B of a Sobol
 * sequence in 2 k dimensions, and for each factor i the sample A with column i from B (Saltelli et
 * al. 2010, Comput. Phys. Commun. 181, 259–270). Block j takes the points j (k + 2) to j (k + 2) +
 * k + 1: A, then A with B's column 1 to k, then B.
 *
 * @param samples number of blocks, N; best a power of two
 */
public record Saltelli(
    @Described(says = "number of base samples; best a power of 2", min = 4, max = 100_000)
        int samples)
    implements Design {

  @Override
  public List<List<String>> points(List<Factor> factors, int seed) {
    return Design.values(factors, positions(factors.size(), seed));
  }

  @Override
  public long size(List<Factor> factors) {
    return (long) samples * (factors.size() + 2);
  }

  @Override
  public List<Objection> objections(List<Factor> factors) {
    return 2 * factors.size() > SobolSequence.MOST_DIMENSIONS
        ? List.of(Objection.toAll("more than " + SobolSequence.MOST_DIMENSIONS / 2 + " factors"))
        : List.of();
  }

  /** The points in the unit cube. */
  public double[][] positions(int factors, int seed) {
    double[][] base = SobolSequence.positions(samples, 2 * factors, seed);
    double[][] rows = new double[samples * (factors + 2)][factors];
    for (int j = 0; j < samples; j++) {
      int first = j * (factors + 2);
      for (int row = 0; row < factors + 2; row++) {
        boolean b = row == factors + 1;
        System.arraycopy(base[j], b ? factors : 0, rows[first + row], 0, factors);
      }
      for (int i = 0; i < factors; i++) {
        rows[first + 1 + i][i] = base[j][factors + i];
      }
    }
    return rows;
  }
}

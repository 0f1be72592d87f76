package org.harmattan.analysis.score;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * The naive predictions of conflict forecasting, made from the record up to an origin. A cell of a
 * year is predicted from sums of twelve months.
 *
 * <p>Zero, the last value with Poisson noise and the own last twelve months ("conflictology") are
 * benchmarks of the 2023/24 VIEWS prediction challenge (Hegre et al. 2024, arXiv 2407.11045).
 */
public enum Baseline {
  /** Nothing ever happens. */
  ZERO("zero"),

  /** The last value, as the mean of a Poisson distribution. */
  LAST("last-poisson"),

  /** The values of the last twelve months, each as likely. */
  OWN_YEAR("own-12-months"),

  /** Those of the region and of the regions that share a border with it. */
  POOLED_YEAR("pooled-12-months"),

  /** All values since the record began. */
  CLIMATOLOGY("climatology");

  private static final int YEAR = 12;

  private final String id;

  Baseline(String id) {
    this.id = id;
  }

  /** Its name in tables. */
  public String id() {
    return id;
  }

  /**
   * Draws from the prediction of a cell.
   *
   * @param record what was observed
   * @param origin last month that is known
   * @param neighbours the regions that share a border with each
   * @param draws how many draws
   * @param random where they come from
   */
  public double[] draws(
      ViolenceCounts record,
      Counted target,
      Cell cell,
      YearMonth origin,
      Map<String, List<String>> neighbours,
      int draws,
      RandomGenerator random) {
    if (!cell.end().isAfter(origin)) {
      throw new IllegalArgumentException(cell + " is known at " + origin);
    }
    History history = new History(record, target, origin);
    return switch (this) {
      case ZERO -> new double[draws];
      case LAST -> poisson(cell.endingIn(origin).of(record, target), draws, random);
      case OWN_YEAR -> resampled(history.last(cell, YEAR), draws, random);
      case POOLED_YEAR -> {
        List<Double> pool = new ArrayList<>(history.last(cell, YEAR));
        neighbours
            .getOrDefault(cell.region(), List.of())
            .forEach(other -> pool.addAll(history.last(cell.in(other), YEAR)));
        yield resampled(pool, draws, random);
      }
      case CLIMATOLOGY -> resampled(history.last(cell, Integer.MAX_VALUE), draws, random);
    };
  }

  private static double[] poisson(double mean, int draws, RandomGenerator random) {
    double[] values = new double[draws];
    if (mean > 0) {
      PoissonDistribution poisson =
          new PoissonDistribution(
              random,
              mean,
              PoissonDistribution.DEFAULT_EPSILON,
              PoissonDistribution.DEFAULT_MAX_ITERATIONS);
      Arrays.setAll(values, i -> poisson.sample());
    }
    return values;
  }

  private static double[] resampled(List<Double> values, int draws, RandomGenerator random) {
    double[] sample = new double[draws];
    Arrays.setAll(sample, i -> values.get(random.nextInt(values.size())));
    return sample;
  }

  /** What is known at the origin. */
  private record History(ViolenceCounts record, Counted target, YearMonth origin) {
    /** The latest values of a place, for periods as long as the cell's, ending month by month. */
    List<Double> last(Cell cell, int most) {
      List<Double> values = new ArrayList<>();
      Cell at = cell.endingIn(origin);
      while (values.size() < most && !at.start().isBefore(record.first())) {
        values.add(at.of(record, target));
        at = at.endingIn(at.end().minusMonths(1));
      }
      return values;
    }
  }
}

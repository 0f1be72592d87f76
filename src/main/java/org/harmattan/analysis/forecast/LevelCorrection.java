package org.harmattan.analysis.forecast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * How far an ensemble's expectation of a place has been off lately, as a factor:
 *
 * <pre>
 * c = (Σ recorded + k) / (Σ expected + k), within 1/5 to 5
 * </pre>
 *
 * <p>summed over the last periods in which the record could be compared with what the ensemble had
 * expected before it saw it. k pulls places with few deaths toward 1. Corrections of this kind are
 * usual for ensembles of weather models; here k and the limits are assumptions.
 */
public final class LevelCorrection {
  /** Deaths on either side that count as one piece of evidence for no correction. */
  private static final double SHRINKAGE = 10;

  private static final double MOST = 5;

  private final int periods;
  private final Deque<double[]> recorded = new ArrayDeque<>();
  private final Deque<double[]> expected = new ArrayDeque<>();

  /** A correction that looks back so many periods. */
  public LevelCorrection(int periods) {
    this.periods = periods;
  }

  /** Adds a period: what was recorded of each place, and what had been expected. */
  public void add(double[] itsRecorded, double[] itsExpected) {
    recorded.addLast(itsRecorded.clone());
    expected.addLast(itsExpected.clone());
    if (recorded.size() > periods) {
      recorded.removeFirst();
      expected.removeFirst();
    }
  }

  /** What was recorded in the periods that count, the first first. */
  public List<double[]> recorded() {
    return List.copyOf(recorded);
  }

  /** What had been expected of them. */
  public List<double[]> expected() {
    return List.copyOf(expected);
  }

  /** The factor of a place. */
  public double factor(int place) {
    double seen = recorded.stream().mapToDouble(r -> r[place]).sum() + SHRINKAGE;
    double foreseen = expected.stream().mapToDouble(e -> e[place]).sum() + SHRINKAGE;
    return Math.max(1 / MOST, Math.min(MOST, seen / foreseen));
  }

  /**
   * A count times a factor, rounded up or down at random so that its expectation is kept.
   *
   * @param uniform in [0,1)
   */
  public static int scaled(long count, double factor, double uniform) {
    return (int) Math.floor(count * factor + uniform);
  }
}

package org.harmattan.analysis.score;

import java.util.List;
import java.util.TreeSet;
import org.harmattan.geography.Projection;
import org.harmattan.results.EventRow;

/**
 * Near repeats (Knox 1964, The Detection of Space-Time Interactions, Applied Statistics 13): how
 * many more pairs of events lie close in space and time than if the dates within each year were
 * dealt out anew.
 *
 * <pre>
 * ratio = pairs with distance ≤ d and days ≤ w / expected number of them
 * </pre>
 *
 * <p>The expectation over all permutations of the dates within years is exact, not sampled: for
 * events of the years a and b it is the number of their pairs with distance ≤ d, times the share of
 * all pairs of their dates that are at most w days apart.
 */
public final class KnoxRatio {
  /** Both the record and runs are placed on squares of this size: a run knows no finer place. */
  private static final double GRID_KM = 20;

  private final double[] xKm;
  private final double[] yKm;
  private final long[] day;
  private final int[] year;
  private final int years;

  /** The measure of events, at the centres of their localities. */
  public KnoxRatio(List<EventRow> events) {
    int n = events.size();
    xKm = new double[n];
    yKm = new double[n];
    day = new long[n];
    year = new int[n];
    TreeSet<Integer> present = new TreeSet<>();
    events.forEach(event -> present.add(event.date().getYear()));
    List<Integer> order = List.copyOf(present);
    for (int i = 0; i < n; i++) {
      EventRow event = events.get(i);
      Projection.Point point = Projection.MALI.forward(event.lat(), event.lon());
      xKm[i] = GRID_KM * Math.floor(point.xKm() / GRID_KM);
      yKm[i] = GRID_KM * Math.floor(point.yKm() / GRID_KM);
      day[i] = event.date().toEpochDay();
      year[i] = order.indexOf(event.date().getYear());
    }
    years = order.size();
  }

  /** The ratio; NaN where no pair could be close. */
  public double of(double distanceKm, int days) {
    long[][] near = new long[years][years];
    long[][] soon = new long[years][years];
    long[][] pairs = new long[years][years];
    long both = 0;
    for (int i = 0; i < day.length; i++) {
      for (int j = i + 1; j < day.length; j++) {
        int a = Math.min(year[i], year[j]);
        int b = Math.max(year[i], year[j]);
        boolean close = Math.hypot(xKm[i] - xKm[j], yKm[i] - yKm[j]) <= distanceKm;
        boolean quick = Math.abs(day[i] - day[j]) <= days;
        pairs[a][b]++;
        near[a][b] += close ? 1 : 0;
        soon[a][b] += quick ? 1 : 0;
        both += close && quick ? 1 : 0;
      }
    }
    return both / expected(near, soon, pairs);
  }

  private double expected(long[][] near, long[][] soon, long[][] pairs) {
    double expected = 0;
    for (int a = 0; a < years; a++) {
      for (int b = a; b < years; b++) {
        expected += pairs[a][b] == 0 ? 0 : (double) near[a][b] * soon[a][b] / pairs[a][b];
      }
    }
    return expected > 0 ? expected : Double.NaN;
  }
}

package org.harmattan.analysis.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.harmattan.geography.Cercle;
import org.harmattan.geography.Town;
import org.harmattan.results.EventRow;

/**
 * The share of quiet cercles that have a militant event in the next quarter, by how many cercles
 * within 120 km (between their seats) had one in this quarter; and the share of active cercles that
 * stay active.
 */
public final class ContagionHazard {
  /** The last class holds so many active neighbours and more. */
  public static final int MOST_NEIGHBOURS = 4;

  private static final double NEAR_KM = 120;
  private static final int MONTHS = 3;
  private static final int QUARTERS = 4;

  private final List<String> names;
  private final List<List<Integer>> near;

  /**
   * The measure for a country.
   *
   * @param cercles its cercles
   */
  public ContagionHazard(List<Cercle> cercles) {
    this.names = cercles.stream().map(Cercle::name).toList();
    this.near = cercles.stream().map(cercle -> near(cercle, cercles)).toList();
  }

  /**
   * Shares of cases.
   *
   * @param begins share that begins, by active neighbours, and in the last place by one or more of
   *     them; NaN where there is no case
   * @param stays share that stays active
   */
  public record Shares(double[] begins, double stays) {}

  /** The shares in whole years. */
  public Shares of(List<EventRow> militant, int firstYear, int lastYear) {
    boolean[][] active = active(militant, firstYear, (lastYear - firstYear + 1) * QUARTERS);
    double[] cases = new double[MOST_NEIGHBOURS + 2];
    double[] begun = new double[MOST_NEIGHBOURS + 2];
    double[] wasActive = new double[1];
    double[] stayed = new double[1];
    for (int quarter = 0; quarter + 1 < active.length; quarter++) {
      for (int cercle = 0; cercle < names.size(); cercle++) {
        boolean next = active[quarter + 1][cercle];
        if (active[quarter][cercle]) {
          count(0, next, wasActive, stayed);
        } else {
          int neighbours = neighbours(active[quarter], cercle);
          count(Math.min(neighbours, MOST_NEIGHBOURS), next, cases, begun);
          if (neighbours > 0) {
            count(MOST_NEIGHBOURS + 1, next, cases, begun);
          }
        }
      }
    }
    return new Shares(shares(begun, cases), stayed[0] / wasActive[0]);
  }

  private static void count(int index, boolean next, double[] cases, double[] hits) {
    cases[index]++;
    hits[index] += next ? 1 : 0;
  }

  private boolean[][] active(List<EventRow> militant, int firstYear, int quarters) {
    ToIntFunction<EventRow> quarter =
        event ->
            (event.date().getYear() - firstYear) * QUARTERS
                + (event.date().getMonthValue() - 1) / MONTHS;
    boolean[][] active = new boolean[quarters][names.size()];
    for (EventRow event : militant) {
      int at = quarter.applyAsInt(event);
      int cercle = names.indexOf(event.cercle());
      if (at >= 0 && at < quarters && cercle >= 0) {
        active[at][cercle] = true;
      }
    }
    return active;
  }

  private int neighbours(boolean[] active, int cercle) {
    return (int) near.get(cercle).stream().filter(other -> active[other]).count();
  }

  private static List<Integer> near(Cercle cercle, List<Cercle> cercles) {
    List<Integer> near = new ArrayList<>();
    for (int i = 0; i < cercles.size(); i++) {
      boolean same = cercles.get(i).equals(cercle);
      if (!same && distanceKm(cercle.seat(), cercles.get(i).seat()) <= NEAR_KM) {
        near.add(i);
      }
    }
    return near;
  }

  private static double distanceKm(Town a, Town b) {
    return Math.hypot(a.xKm() - b.xKm(), a.yKm() - b.yKm());
  }

  private static double[] shares(double[] hits, double[] cases) {
    double[] shares = new double[hits.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = hits[i] / cases[i];
    }
    return shares;
  }
}

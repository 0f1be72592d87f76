package org.harmattan.model.state;

import java.io.Serializable;
import java.util.Arrays;
import org.harmattan.mechanism.SparseMatrix;
import org.harmattan.model.Cause;
import org.harmattan.scenario.Bloc;

/**
 * Organised presence X of every non-state bloc, and the contagion pressure it exerts: the coupled
 * sum of presences, kept up to date as presences come and go.
 */
public final class Presence implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BLOCS = Bloc.values().length;
  private final SparseMatrix coupling;
  private final boolean[][] present;
  private final double[][] pressure;
  private final Cause[][] firstCause;
  private final int[][] firstDay;
  private final String[][] lastGroup;
  private final double[] fullPressure;
  private final int[] counts = new int[BLOCS];

  /**
   * No presence anywhere.
   *
   * @param coupling symmetric weights between localities, without a diagonal
   */
  public Presence(SparseMatrix coupling, int localities) {
    this.coupling = coupling;
    present = new boolean[BLOCS][localities];
    pressure = new double[BLOCS][localities];
    firstCause = new Cause[BLOCS][localities];
    firstDay = new int[BLOCS][localities];
    lastGroup = new String[BLOCS][localities];
    double[] everywhere = new double[localities];
    Arrays.fill(everywhere, 1);
    fullPressure = new double[localities];
    coupling.multiply(everywhere, fullPressure);
    for (int[] days : firstDay) {
      Arrays.fill(days, -1);
    }
  }

  public boolean at(Bloc bloc, int locality) {
    return present[bloc.ordinal()][locality];
  }

  /** Sum of coupling weights to localities where the bloc is present. */
  public double pressure(Bloc bloc, int locality) {
    return Math.max(0, pressure[bloc.ordinal()][locality]);
  }

  public Cause firstCause(Bloc bloc, int locality) {
    return firstCause[bloc.ordinal()][locality];
  }

  public int firstDay(Bloc bloc, int locality) {
    return firstDay[bloc.ordinal()][locality];
  }

  /** The group that was last present for the bloc there, or null. */
  public String group(Bloc bloc, int locality) {
    return lastGroup[bloc.ordinal()][locality];
  }

  /** Number of localities where the bloc is present. */
  public int count(Bloc bloc) {
    return counts[bloc.ordinal()];
  }

  /** The pressure on a locality if a bloc were present everywhere around it. */
  public double fullPressure(int locality) {
    return fullPressure[locality];
  }

  /** Makes the bloc present; where it is so already only the group is noted. */
  public void arrive(Bloc bloc, int locality, String group, Cause cause, int day) {
    int k = bloc.ordinal();
    lastGroup[k][locality] = group;
    if (present[k][locality]) {
      return;
    }
    present[k][locality] = true;
    counts[k]++;
    spread(k, locality, 1);
    if (firstDay[k][locality] < 0) {
      firstDay[k][locality] = day;
      firstCause[k][locality] = cause;
    }
  }

  /** Ends the bloc's presence. */
  public void leave(Bloc bloc, int locality) {
    int k = bloc.ordinal();
    if (present[k][locality]) {
      present[k][locality] = false;
      counts[k]--;
      spread(k, locality, -1);
    }
  }

  /** Coupling weights between localities. */
  public SparseMatrix coupling() {
    return coupling;
  }

  private void spread(int k, int source, double sign) {
    double[] field = pressure[k];
    int[] start = coupling.rowStart();
    int[] column = coupling.column();
    double[] weight = coupling.weight();
    for (int e = start[source]; e < start[source + 1]; e++) {
      field[column[e]] += sign * weight[e];
    }
  }
}

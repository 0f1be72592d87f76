package org.harmattan.model.state;

import java.io.Serializable;
import java.util.Arrays;
import org.harmattan.scenario.Bloc;

/** What people think and who serves and rules them, by locality. */
public final class Society implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BLOCS = Bloc.values().length;

  /** Shares by locality and bloc ordinal; each row sums to 1. */
  public final double[][] allegiance;

  /** Governance by bloc ordinal and locality, 0 to 1. */
  public final double[][] governance;

  public final double[] grievance;
  public final double[] baselineGrievance;
  public final double[] fear;
  public final double[] service;

  /** Service that the state sustains where it is in control, at full budget. */
  public final double[] sustainedService;

  /** Humanitarian access, 0 to 1. */
  public final double[] access;

  /** Day until which a local pact holds, by bloc ordinal and locality. */
  public final int[][] pactUntilDay;

  public Society(int localities) {
    allegiance = new double[localities][BLOCS];
    governance = new double[BLOCS][localities];
    grievance = new double[localities];
    baselineGrievance = new double[localities];
    fear = new double[localities];
    service = new double[localities];
    sustainedService = new double[localities];
    access = new double[localities];
    Arrays.fill(access, 1);
    pactUntilDay = new int[BLOCS][localities];
  }

  public double allegiance(Bloc bloc, int locality) {
    return allegiance[locality][bloc.ordinal()];
  }

  /** Whether a local pact between people and the bloc holds on a day. */
  public boolean pact(Bloc bloc, int locality, int day) {
    return day < pactUntilDay[bloc.ordinal()][locality];
  }
}

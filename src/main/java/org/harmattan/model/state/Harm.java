package org.harmattan.model.state;

import java.io.Serializable;
import java.util.Arrays;
import org.harmattan.scenario.Bloc;

/** Harm done to civilians: this week's by perpetrator, and what is remembered. */
public final class Harm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BLOCS = Bloc.values().length;

  /** Harm of the current week by bloc ordinal and locality, in units of harm. */
  public final double[][] week;

  /** Remembered harm by bloc ordinal and locality. */
  public final double[][] memory;

  /** Civilian deaths of the current day by locality; drives flight. */
  public final double[] today;

  /** Unavenged harm by cercle and community (0 pastoral, 1 farming), in deaths. */
  public final double[][] ledger;

  public Harm(int localities, int cercles) {
    week = new double[BLOCS][localities];
    memory = new double[BLOCS][localities];
    today = new double[localities];
    ledger = new double[cercles][2];
  }

  /** Forgets the week after it has been felt. */
  public void endWeek() {
    for (double[] row : week) {
      Arrays.fill(row, 0);
    }
  }
}

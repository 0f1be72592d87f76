package org.harmattan.model.state;

import java.io.Serializable;
import org.harmattan.mechanism.Hazard;
import org.harmattan.scenario.Bloc;

/** What the public has heard of and not yet forgotten. */
public final class PublicMind implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Known deaths in attacks, by the attacker's bloc ordinal. */
  public final double[] attention = new double[Bloc.values().length];

  /** Known civilian deaths at the hands of the state and its partners, by cercle. */
  public final double[] abuse;

  PublicMind(int cercles) {
    abuse = new double[cercles];
  }

  /** Forgets: keeps a share in [0,1] of everything. */
  public void fade(double kept) {
    for (int k = 0; k < attention.length; k++) {
      attention[k] = Hazard.faded(attention[k], kept);
    }
    for (int c = 0; c < abuse.length; c++) {
      abuse[c] = Hazard.faded(abuse[c], kept);
    }
  }
}

package org.harmattan.model.state;

import java.io.Serializable;
import java.util.List;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Stance;
import org.harmattan.scenario.StancePair;

/** Mechanism 16: how each bloc stands to each other one. Pairs not named are hostile. */
public final class Stances implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BLOCS = Bloc.values().length;
  private final Stance[][] stance = new Stance[BLOCS][BLOCS];
  private final boolean[][] fought = new boolean[BLOCS][BLOCS];
  private final boolean ignored;

  /**
   * The stances at the start.
   *
   * @param ignored with the mechanism off every pair fights
   */
  public Stances(List<StancePair> initial, boolean ignored) {
    this.ignored = ignored;
    for (Bloc a : Bloc.values()) {
      for (Bloc b : Bloc.values()) {
        stance[a.ordinal()][b.ordinal()] = a == b ? Stance.ALLIED : Stance.HOSTILE;
      }
    }
    initial.forEach(pair -> set(pair.a(), pair.b(), pair.stance()));
    for (Bloc a : Bloc.values()) {
      for (Bloc b : Bloc.values()) {
        fought[a.ordinal()][b.ordinal()] = hostile(a, b);
      }
    }
  }

  /** Changes the stance of a pair. */
  public void set(Bloc a, Bloc b, Stance value) {
    stance[a.ordinal()][b.ordinal()] = value;
    stance[b.ordinal()][a.ordinal()] = value;
    fought[a.ordinal()][b.ordinal()] |= value == Stance.HOSTILE;
    fought[b.ordinal()][a.ordinal()] |= value == Stance.HOSTILE;
  }

  /** Whether the two are former enemies who agreed not to fight, without being allies. */
  public boolean truce(Bloc a, Bloc b) {
    return !ignored
        && stance[a.ordinal()][b.ordinal()] == Stance.TRUCE
        && fought[a.ordinal()][b.ordinal()];
  }

  /** Whether the two fight when they meet; neutral people are nobody's enemy. */
  public boolean hostile(Bloc a, Bloc b) {
    if (a == b || a == Bloc.NEUTRAL || b == Bloc.NEUTRAL) {
      return false;
    }
    return ignored || stance[a.ordinal()][b.ordinal()] == Stance.HOSTILE;
  }
}

package org.harmattan.draw.map;

import java.util.Arrays;
import org.harmattan.scenario.Bloc;

/**
 * Who stands how strong in a locality, as the map shows it.
 *
 * @param leader the armed actor with the greatest influence; neutral where none reaches {@link
 *     #LEAST}
 * @param step strength from 0, weakest, to {@link #STEPS} - 1
 * @param rival the second armed actor where it is nearly as strong; else null
 */
record Standing(Bloc leader, int step, Bloc rival) {
  /** Influence below which no actor counts as leading. */
  static final double LEAST = 0.2;

  /** Classes of strength from {@link #LEAST} to 1. */
  static final int STEPS = 4;

  /** Two actors contest a place where their influence differs by less. */
  static final double MARGIN = 0.1;

  private static final Standing NOBODY = new Standing(Bloc.NEUTRAL, 0, null);

  /**
   * The standing in a locality.
   *
   * @param influence by bloc ordinal and locality
   */
  static Standing of(float[][] influence, int locality) {
    Bloc first = null;
    Bloc second = null;
    for (Bloc bloc : Bloc.armed()) {
      if (first == null || at(influence, bloc, locality) > at(influence, first, locality)) {
        second = first;
        first = bloc;
      } else if (second == null
          || at(influence, bloc, locality) > at(influence, second, locality)) {
        second = bloc;
      }
    }
    double lead = at(influence, first, locality);
    if (lead < LEAST) {
      return NOBODY;
    }
    double next = at(influence, second, locality);
    boolean contested = next >= LEAST && lead - next < MARGIN;
    return new Standing(first, step(lead), contested ? second : null);
  }

  /** The standings in all localities. */
  static Standing[] all(float[][] influence) {
    Standing[] standings = new Standing[influence[0].length];
    Arrays.setAll(standings, locality -> of(influence, locality));
    return standings;
  }

  private static float at(float[][] influence, Bloc bloc, int locality) {
    return influence[bloc.ordinal()][locality];
  }

  private static int step(double influence) {
    double width = (1 - LEAST) / STEPS;
    return Math.max(0, Math.min(STEPS - 1, (int) ((influence - LEAST) / width)));
  }

  /** One number for leader and step, to join equal neighbours. */
  int shadeClass() {
    return leader.ordinal() * STEPS + step;
  }

  /** How full the leader's colour is at a step. */
  static double fullness(int step) {
    return 0.3 + 0.7 * step / (STEPS - 1);
  }
}

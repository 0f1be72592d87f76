package org.harmattan.analysis.score;

import java.util.List;

/**
 * What would count as reproducing a pattern.
 *
 * @param pattern the pattern
 * @param role whether values may be set by it
 * @param words what is asked for
 * @param needed how many of its quantities must be reproduced
 * @param setBefore whether the aim was set before the model was scored; else it is a rule of this
 *     program, chosen so that every quantity has one
 * @param quantities its quantities
 */
public record Aim(
    Pattern pattern,
    Role role,
    String words,
    int needed,
    boolean setBefore,
    List<Quantity> quantities) {
  public Aim {
    quantities = List.copyOf(quantities);
  }

  /** An aim that asks for all of its quantities. */
  static Aim all(
      Pattern pattern, Role role, String words, boolean setBefore, List<Quantity> quantities) {
    return new Aim(pattern, role, words, quantities.size(), setBefore, quantities);
  }
}

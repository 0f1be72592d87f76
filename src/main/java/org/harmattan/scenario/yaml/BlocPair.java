package org.harmattan.scenario.yaml;

import java.util.Map;
import java.util.Optional;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Stance;
import org.harmattan.scenario.StancePair;

/**
 * Two different armed blocs without direction, written {@code jnim-is}; the first in order first.
 */
record BlocPair(Bloc a, Bloc b) {

  /** From two blocs in any order; none where they are one, or neutral. */
  static Optional<BlocPair> of(Bloc one, Bloc other) {
    if (one == other || one == Bloc.NEUTRAL || other == Bloc.NEUTRAL) {
      return Optional.empty();
    }
    boolean inOrder = one.compareTo(other) < 0;
    return Optional.of(inOrder ? new BlocPair(one, other) : new BlocPair(other, one));
  }

  /** From a key of a file. */
  static Optional<BlocPair> of(String key) {
    Map<String, Object> blocs = Kebab.constants(Bloc.class);
    String[] ids = key.split("-", -1);
    return ids.length == 2 && blocs.containsKey(ids[0]) && blocs.containsKey(ids[1])
        ? of((Bloc) blocs.get(ids[0]), (Bloc) blocs.get(ids[1]))
        : Optional.empty();
  }

  StancePair with(Stance stance) {
    return new StancePair(a, b, stance);
  }
}

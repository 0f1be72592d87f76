package org.harmattan.gui;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.harmattan.draw.Theme;
import org.harmattan.draw.map.Layer;
import org.harmattan.draw.map.Layer.Overlay;

/**
 * What the user wants to see on the map.
 *
 * @param ground what colours the localities
 * @param overlays marks upon it
 * @param theme light or dark
 */
record MapChoice(Layer.Ground ground, Set<Overlay> overlays, Theme theme) {
  MapChoice {
    Set<Overlay> copy = EnumSet.noneOf(Overlay.class);
    copy.addAll(overlays);
    overlays = Collections.unmodifiableSet(copy);
  }

  /** What a window opens with: who leads where, contested zones, and violence. */
  static MapChoice first() {
    return new MapChoice(
        Layer.Leading.ACTOR, Set.of(Overlay.CONTESTED, Overlay.EVENTS), Theme.LIGHT);
  }

  MapChoice on(Theme newTheme) {
    return new MapChoice(ground, overlays, newTheme);
  }
}

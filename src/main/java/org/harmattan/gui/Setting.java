package org.harmattan.gui;

import java.util.List;
import org.harmattan.scenario.Scenario;

/**
 * What the window plays: one scenario, or two side by side with the same seed.
 *
 * @param scenarios one or two
 * @param seed root seed, 0 to 2^32-1
 */
record Setting(List<Scenario> scenarios, long seed) {
  Setting {
    scenarios = List.copyOf(scenarios);
    if (scenarios.isEmpty() || scenarios.size() > 2) {
      throw new IllegalArgumentException("scenarios must be one or two, not " + scenarios.size());
    }
  }

  /** The scenario that leads: the one on the left. */
  Scenario first() {
    return scenarios.get(0);
  }
}

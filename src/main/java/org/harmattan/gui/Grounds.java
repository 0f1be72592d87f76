package org.harmattan.gui;

import java.util.HashMap;
import java.util.Map;
import org.harmattan.model.state.Terrain;
import org.harmattan.observe.Places;
import org.harmattan.scenario.Scenario;

/** The ground that runs stand on, kept from run to run: laying it out takes longer than a year. */
final class Grounds {
  private final Map<Double, Places> places = new HashMap<>();
  private final Map<Terrain.Basis, Terrain> terrains = new HashMap<>();

  /** Country and grid of a scenario. */
  synchronized Places places(Scenario scenario) {
    return places.computeIfAbsent(scenario.cellKm(), size -> Places.of(scenario));
  }

  /** Distances and couplings of a scenario. */
  synchronized Terrain terrain(Scenario scenario) {
    Places on = places(scenario);
    return terrains.computeIfAbsent(
        Terrain.Basis.of(scenario), basis -> Terrain.of(on.country(), on.grid(), scenario));
  }
}

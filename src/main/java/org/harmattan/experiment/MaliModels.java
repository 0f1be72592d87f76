package org.harmattan.experiment;

import org.harmattan.mechanism.Randomness;
import org.harmattan.model.Observer;
import org.harmattan.model.simulation.MaliModel;
import org.harmattan.model.state.Streams;
import org.harmattan.model.state.Terrain;
import org.harmattan.observe.Places;
import org.harmattan.scenario.Scenario;

/** Models of Mali that share their terrain. */
public final class MaliModels implements Models {
  private final Scenario scenario;
  private final Terrain terrain;

  /** Prepares the terrain for the scenario's runs. */
  public MaliModels(Scenario scenario, Places places) {
    this(scenario, Terrain.of(places.country(), places.grid(), scenario));
  }

  /** Models of the scenario on a terrain that others share. */
  public MaliModels(Scenario scenario, Terrain terrain) {
    this.scenario = scenario;
    this.terrain = terrain;
  }

  @Override
  public Simulation create(int runSeed, Observer... observers) {
    return new MaliModel(scenario, terrain, runSeed, observers)::runDay;
  }

  @Override
  public Randomness stream(int runSeed, String name) {
    return new Streams(runSeed).stream(name);
  }
}

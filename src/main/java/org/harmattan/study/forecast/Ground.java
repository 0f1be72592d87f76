package org.harmattan.study.forecast;

import java.util.List;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.model.state.Terrain;
import org.harmattan.observe.Places;
import org.harmattan.scenario.Scenario;

/**
 * Where all members of an ensemble run.
 *
 * @param places localities
 * @param terrain the same as the model sees them
 * @param regions the record's regions, from north to south
 */
public record Ground(Places places, Terrain terrain, List<String> regions) {
  public Ground {
    regions = List.copyOf(regions);
  }

  /** The ground of a scenario. */
  public static Ground of(Scenario scenario) {
    Places places = Places.of(scenario);
    List<String> regions =
        places.regionNames().stream().map(RecordedViolence::recordedName).distinct().toList();
    return new Ground(places, Terrain.of(places.country(), places.grid(), scenario), regions);
  }
}

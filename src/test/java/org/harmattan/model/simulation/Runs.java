package org.harmattan.model.simulation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.geography.Country;
import org.harmattan.geography.CountryReader;
import org.harmattan.geography.EqualAreaGrid;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ModelView;
import org.harmattan.model.Observer;
import org.harmattan.model.RunSeed;
import org.harmattan.model.state.Terrain;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioReader;

/** Short runs of the shipped scenario for tests. */
public final class Runs {
  private static final Country COUNTRY = CountryReader.read();
  private static final Map<Double, EqualAreaGrid> GRIDS = new LinkedHashMap<>();

  private Runs() {}

  /** The baseline on a grid of 50 km, with values set as on the command line. */
  public static Scenario coarse(String... settings) {
    Map<String, String> overrides = new LinkedHashMap<>();
    overrides.put("grid.cell-km", "50");
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      overrides.put(setting.substring(0, equals), setting.substring(equals + 1));
    }
    Path file = Path.of("scenarios", "mali-2012-2024.yaml");
    return ScenarioReader.read(file, overrides, null).scenario();
  }

  public static MaliModel model(Scenario scenario, int runIndex, Observer... observers) {
    EqualAreaGrid grid;
    synchronized (GRIDS) {
      grid = GRIDS.computeIfAbsent(scenario.cellKm(), km -> EqualAreaGrid.over(COUNTRY, km));
    }
    Terrain terrain = Terrain.of(COUNTRY, grid, scenario);
    return new MaliModel(scenario, terrain, RunSeed.of(1, runIndex), observers);
  }

  /** Runs until a day is over. */
  public static MaliModel runTo(MaliModel model, LocalDate last) {
    boolean going = true;
    while (going && (model.world() == null || model.date().isBefore(last))) {
      going = model.runDay();
    }
    return model;
  }

  /** Keeps all events. */
  public static final class Events implements Observer {
    public final List<ConflictEvent> all = new ArrayList<>();

    @Override
    public void onEvent(ConflictEvent event, ModelView model) {
      all.add(event);
    }
  }
}

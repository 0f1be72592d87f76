package org.harmattan.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.harmattan.experiment.Ending;
import org.harmattan.experiment.MaliModels;
import org.harmattan.experiment.Replication;
import org.harmattan.model.Observer;
import org.harmattan.observe.MapFrame;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in the window leaves the same bytes as one without. */
class SameBytesTest {
  private static final long SEED = 3;

  @TempDir Path temp;

  @Test
  void watchingARunDoesNotChangeIt() throws IOException {
    Scenario scenario = coarse("scenarios/mali-2012-2024.yaml");
    TableBytes.assertSame(temp, headless(scenario, SEED), watched(List.of(scenario)));
  }

  @Test
  void aSecondRunBesideItDoesNotChangeItEither() throws IOException {
    Scenario scenario = coarse("scenarios/mali-2012-2024.yaml");
    Scenario other = coarse("scenarios/no-serval.yaml");
    TableBytes.assertSame(temp, headless(scenario, SEED), watched(List.of(scenario, other)));
  }

  private static Scenario coarse(String file) {
    return ScenarioReader.read(
            Path.of(file), Map.of("grid.cell-km", "50"), LocalDate.of(2013, 6, 30))
        .scenario();
  }

  private static RunResult watched(List<Scenario> scenarios) {
    MaliWithUI simulation = new MaliWithUI(new Setting(scenarios, SEED));
    simulation.drawEvery(3);
    int[] maps = {0};
    simulation.showOn(
        new MaliWithUI.Stage() {
          @Override
          public void show(List<MapFrame> frames) {
            assertThat(frames).hasSameSizeAs(scenarios);
            maps[0]++;
          }
        });
    simulation.start();
    boolean going = true;
    while (going) {
      going = simulation.step();
    }
    assertThat(maps[0]).isGreaterThan(180);
    simulation.quit();
    return simulation.runs().get(0).recorder().result();
  }

  /** A run as the command line makes it. */
  static RunResult headless(Scenario scenario, long seed) {
    Places places = Places.of(scenario);
    Replication only = Replication.of(scenario, places, seed, 1).get(0);
    Ending outcome = only.run(new MaliModels(scenario, places), new Observer() {});
    return ((Ending.Completed) outcome).result();
  }
}

package org.harmattan.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class MechanismCostsTest {
  private static final Scenario SCENARIO =
      ScenarioReader.read(Path.of("scenarios", "mali-2012-2024.yaml")).scenario();

  @Test
  void everyMechanismThatIsOnHasAShare() {
    Map<Mechanism, Double> shares = new MechanismCosts(SCENARIO, s -> this::work).shares(1);
    assertThat(shares).containsOnlyKeys(SCENARIO.mechanisms());
    assertThat(shares.values()).allMatch(share -> share <= 1);
  }

  /** So that what else the machine does weighs on all alike. */
  @Test
  void variantsRunInTurnsAndEachRoundBeginsWithAllMechanisms() {
    List<Scenario> runs = new ArrayList<>();
    new MechanismCosts(
            SCENARIO,
            scenario ->
                () -> {
                  runs.add(scenario);
                  work();
                })
        .shares(3);
    int round = 1 + SCENARIO.mechanisms().size();
    assertThat(runs).hasSize(3 * round);
    for (Scenario scenario : runs.subList(0, round)) {
      assertThat(Collections.frequency(runs, scenario)).isEqualTo(3);
    }
    assertThat(List.of(runs.get(0), runs.get(round), runs.get(2 * round))).containsOnly(SCENARIO);
  }

  /** Until the clock of the processors, which ticks coarsely, has moved. */
  private void work() {
    double spent = 0;
    while (spent <= 0) {
      spent += Stopwatch.time(MechanismCostsTest::countRoots).cpuSeconds();
    }
  }

  private static void countRoots() {
    double sum = 0;
    for (int i = 0; i < 2_000_000; i++) {
      sum += Math.sqrt(i);
    }
    assertThat(sum).isPositive();
  }
}

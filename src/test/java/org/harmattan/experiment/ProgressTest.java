package org.harmattan.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.harmattan.observe.Fixtures;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void withoutATerminalItIsPlainLinesOneATenth() {
    simulate(false);
    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(10);
    assertThat(lines.get(0)).startsWith("simulated 5 of 48 months (10 %), ");
    assertThat(lines.get(9))
        .startsWith("simulated 48 of 48 months (100 %), ")
        .endsWith("about 0 s left");
    assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain("\u001b", "\r");
  }

  @Test
  void onATerminalItIsABar() {
    simulate(true);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("Simulating 100%", "48/48 months");
  }

  private void simulate(boolean terminal) {
    var scenario = Fixtures.scenario("2012-01-01", "2012-12-31");
    List<Replication> replications = Replication.of(scenario, Fixtures.PLACES, 1, 4);
    try (Progress progress = Progress.of(replications, err, terminal)) {
      new Batch(new FakeModels(scenario), 2).run(replications, progress, outcome -> {});
    }
  }
}

package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.harmattan.experiment.MaliModels;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The window's command where there is no display: these tests run without one. */
class GuiCommandTest {
  private final StringWriter err = new StringWriter();

  @Test
  void withoutADisplayItSaysSoAndWhatToUseInstead() {
    assertThat(run("gui", "scenarios/mali-2012-2024.yaml")).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("harmattan: gui needs a display")
        .contains("harmattan run")
        .doesNotContain("\tat ");
  }

  @Test
  void aBadScenarioIsBadInputFirst() {
    assertThat(run("gui", "scenarios/mali-2012-2024.yaml", "--set", "grid.cell-km=5")).isEqualTo(2);
    assertThat(err.toString()).contains("out of range").doesNotContain("\tat ");
  }

  private int run(String... args) {
    CommandLine line = Harmattan.commandLine(MaliModels::new);
    return line.setErr(new PrintWriter(err, true)).execute(args);
  }
}

package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harmattan.experiment.MaliModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ForecastCommandTest {
  private static final String BASELINE = "scenarios/mali-2012-2024.yaml";

  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void everyMistakeIsToldAtOnce() {
    int code =
        execute(BASELINE, "--origin", "2020-13", "--horizon", "0", "-n", "1", "--set", "ende=3");
    assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString())
        .contains("--origin", "2020-13", "--horizon", "--replications", "ende")
        .doesNotContain("\tat ");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void anOriginTheScenarioDoesNotHoldIsRefused() {
    assertThat(execute(BASELINE, "--origin", "2024-06")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("2012-01 to 2023-12");
  }

  @Test
  void theForecastIsWrittenWithItsScores() throws IOException {
    int code =
        execute(
            BASELINE,
            "--origin",
            "2012-03",
            "--horizon",
            "2",
            "-n",
            "3",
            "--set",
            "grid.cell-km=50");
    assertThat(code).as("%s", err).isEqualTo(ExitCode.DONE);
    // A header; ten regions and the country, two months, three draws each.
    assertThat(Files.readAllLines(temp.resolve("out/forecast_draws.csv"))).hasSize(1 + 11 * 2 * 3);
    assertThat(Files.readAllLines(temp.resolve("out/forecast.csv"))).hasSize(1 + 11 * 2);
    assertThat(temp.resolve("out")).isDirectoryContaining("glob:**/{report.html,skill.csv}");
    assertThat(out.toString()).contains("best baseline");
  }

  private int execute(String... arguments) {
    CommandLine program = Harmattan.commandLine(MaliModels::new);
    program.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    String[] all = new String[arguments.length + 3];
    all[0] = "forecast";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--out";
    all[all.length - 1] = temp.resolve("out").toString();
    return program.execute(all);
  }
}

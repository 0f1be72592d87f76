package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.UserError;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScenarioCommandTest {
  private static final String MALI = "scenarios/mali-2012-2024.yaml";

  @TempDir Path temporary;
  private final StringWriter out = new StringWriter();
  private final AtomicReference<Exception> error = new AtomicReference<>();

  private int execute(String... args) {
    return new CommandLine(new ScenarioCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(out))
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
              error.set(exception);
              return 2;
            })
        .execute(args);
  }

  @Test
  void checkReportsTheProblemsOfEveryFile() throws IOException {
    Path a = Files.writeString(temporary.resolve("a.yaml"), "title: A\n");
    Path b = Files.writeString(temporary.resolve("b.yaml"), "[");
    assertThat(execute("check", a.toString(), MALI, b.toString())).isEqualTo(2);
    assertThat(out.toString()).isEqualToIgnoringNewLines(MALI + ": ok");
    assertThat(((ScenarioException) error.get()).problems())
        .extracting(p -> p.file())
        .contains(a.toString(), b.toString());
  }

  @Test
  void checkTakesOverrides() {
    assertThat(execute("check", MALI, "--set", "grid.cell-km=10", "--until", "2013-01-01"))
        .isZero();
    assertThat(execute("check", MALI, "--set", "grid.cell-km=1")).isEqualTo(2);
    assertThat(execute("check", MALI, "--until", "soon")).isEqualTo(2);
  }

  @Test
  void showPrintsAFileThatReadsTheSame() throws IOException {
    assertThat(execute("show", "scenarios/no-serval.yaml", "--set", "grid.cell-km=25")).isZero();
    assertThat(out.toString())
        .contains("cell-km: 25  # --set grid.cell-km=25")
        .contains("title: No Serval  # scenarios/no-serval.yaml:2");
    Path shown = Files.writeString(temporary.resolve("shown.yaml"), out.toString());
    Scenario again = ScenarioReader.read(shown).scenario();
    assertThat(again.cellKm()).isEqualTo(25);
    assertThat(again.timeline()).doesNotContainKey("serval-arrives");
  }

  @Test
  void listNamesTitlesAndQuestions() {
    assertThat(execute("list")).isZero();
    assertThat(out.toString())
        .contains(Path.of(MALI).toString())
        .contains("  No Serval")
        .contains("  What if France had not intervened in January 2013?")
        .contains("moves-only.yaml");
  }

  @Test
  void listNamesAFolderThatIsNotThere() {
    assertThat(execute("list", temporary.resolve("none").toString())).isEqualTo(2);
    assertThat(error.get()).isInstanceOf(UserError.class).hasMessageContaining("no folder");
  }

  @Test
  void schemaIsJson() {
    assertThat(execute("schema")).isZero();
    assertThat(out.toString()).startsWith("{").contains("draft/2020-12/schema");
  }
}

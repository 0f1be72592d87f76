package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.harmattan.experiment.FakeModels;
import org.harmattan.experiment.MaliModels;
import org.harmattan.experiment.Models;
import org.harmattan.model.RunSeed;
import org.harmattan.observe.Places;
import org.harmattan.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Findings on few and large localities, over two months. */
class FindingsCommandTest {
  private static final String DIVERSION = "scenarios/no-diversion.yaml";
  private static final String MARKETS = "scenarios/no-markets-closed.yaml";
  private static final String LONGER = "scenarios/fuel-blockade-2025.yaml";

  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aPageHasASectionWithFiveOutcomesForEachQuestion() throws IOException {
    assertThat(findings("page.md", DIVERSION, MARKETS)).as(err.toString()).isZero();
    assertThat(page("page.md"))
        .contains("| replications of each scenario | 2 |", "| root seed | 1 |", ", commit `")
        .contains("`grid.cell-km=50`, until 2012-02-29", "| comparisons | 10 |")
        .contains("## Diversion switched off", "`no-diversion` against `mali-2012-2024`")
        .contains("## Livestock markets stay open", "`no-markets-closed` against `mali-2025`");
    assertThat(page("page.md").lines().filter(line -> line.matches(".*\\| (no|yes.*) \\|")))
        .hasSize(10);
  }

  /** The markets would close twelve years after the run's end. */
  @Test
  void whatComesAfterTheEndMakesNoDifference() throws IOException {
    assertThat(findings("page.md", MARKETS)).isZero();
    assertThat(page("page.md"))
        .contains("No difference at all: every pair of runs ended alike")
        .contains(" | 0 [0 to 0] | no |");
  }

  @Test
  void threadsChangeNothing() throws IOException {
    assertThat(findings("one.md", "-p", "1", DIVERSION)).isZero();
    assertThat(findings("two.md", "-p", "2", DIVERSION)).isZero();
    assertThat(page("two.md")).isEqualTo(page("one.md"));
  }

  @Test
  void withoutFilesThoseAreAskedThatRunAsLongAsWhatTheyExtend() throws IOException {
    assertThat(execute((s, places) -> new FakeModels(s, places, null), "all.md"))
        .as(err.toString())
        .isZero();
    assertThat(page("all.md"))
        .contains("`negotiation` against `fuel-blockade-2025`", "`no-serval` against")
        .doesNotContain("`mali-2025` against", "`fuel-blockade-2025` against", "`moves-only`");
  }

  @Test
  void aRunThatBreaksIsReportedAndItsPairLeftOut() throws IOException {
    int broken = RunSeed.of(1, 1);
    BiFunction<Scenario, Places, Models> models = (s, places) -> new FakeModels(s, places, broken);
    assertThat(execute(models, "page.md", DIVERSION)).isEqualTo(ExitCode.RUNS_FAILED);
    assertThat(err.toString()).contains("replicate 2 of no-diversion ").doesNotContain("\tat ");
    assertThat(page("page.md"))
        .contains("| runs that broke | 2, left out in pairs |")
        .contains("No answer: fewer than two pairs of runs reached their end.");
  }

  @Test
  void badInputIsToldBeforeAnythingRuns() throws IOException {
    assertThat(findings("x.md", "scenarios/mali-2012-2024.yaml")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("extends no scenario");
    assertThat(findings("x.md", "missing.yaml")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(findings("x.md", "-n", "1", DIVERSION)).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(plain("findings", LONGER, "-o", temp.resolve("x.md").toString()))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("differs in period").doesNotContain("\tat ");
    assertThat(temp.resolve("x.md")).doesNotExist();
  }

  @Test
  void aPageIsReplacedOnlyWhenTold() throws IOException {
    Files.writeString(temp.resolve("mine.md"), "mine");
    assertThat(findings("mine.md", DIVERSION)).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(page("mine.md")).isEqualTo("mine");
    assertThat(findings("mine.md", "--overwrite", DIVERSION)).isZero();
  }

  private int findings(String name, String... more) {
    return execute(MaliModels::new, name, more);
  }

  private int execute(BiFunction<Scenario, Places, Models> models, String name, String... more) {
    List<String> arguments = new ArrayList<>(List.of("findings"));
    arguments.addAll(List.of("--set", "grid.cell-km=50", "--until", "2012-02-29"));
    arguments.addAll(List.of("-o", temp.resolve(name).toString()));
    arguments.addAll(List.of(more));
    if (!arguments.contains("-n")) {
      arguments.addAll(List.of("-n", "2"));
    }
    return commandLine(models).execute(arguments.toArray(String[]::new));
  }

  private int plain(String... arguments) {
    return commandLine(MaliModels::new).execute(arguments);
  }

  private CommandLine commandLine(BiFunction<Scenario, Places, Models> models) {
    return Harmattan.commandLine(models)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true));
  }

  private String page(String name) throws IOException {
    return Files.readString(temp.resolve(name));
  }
}

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
import org.harmattan.results.Manifest;
import org.harmattan.results.RunFolder;
import org.harmattan.scenario.Scenario;
import org.harmattan.study.Ablation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Ablations of few months on few and large localities. */
class AblateCommandTest {
  private static final String MALI = "scenarios/mali-2012-2024.yaml";

  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void leavesTableChartPageAndManifest() throws IOException {
    assertThat(ablate("a", "--mechanism", "contagion,self-excitation", "-m", "backlash")).isZero();
    Manifest manifest = RunFolder.read(temp.resolve("a")).manifest();
    assertThat(manifest.files())
        .containsOnlyKeys(
            "ablation.csv",
            "charts/ablation.png",
            "charts/ablation.svg",
            "report.html",
            "scenario.yaml");
    assertThat(manifest.replicates()).isEqualTo(3);
    assertThat(manifest.scenarioSha256()).containsOnlyKeys("mali-2012-2024");
    List<String> rows = Files.readAllLines(temp.resolve("a/ablation.csv"));
    assertThat(rows.get(0))
        .isEqualTo(
            "mechanism,outcome,baseline_mean,without_mean,difference,low,high,relative,p_holm,"
                + "replications,bootstrap_low,bootstrap_high");
    assertThat(rows).hasSize(1 + 2 * Ablation.USUAL.size());
    assertThat(rows.get(1)).startsWith("contagion,recorded-deaths,");
    assertThat(out.toString())
        .contains("skipped, off already: self-excitation", "Without contagion: ")
        .contains("Without backlash: ", temp.resolve("a/report.html").toString());
    assertThat(Files.readString(temp.resolve("a/report.html")))
        .contains("How to read it", "Off in the scenario, so not removed: self-excitation.")
        .contains(" of 20 intervals exclude zero");
  }

  @Test
  void threadsChangeNoByte() throws IOException {
    ablate("one", "--mechanism", "contagion,tips", "--parallel", "1");
    ablate("three", "--mechanism", "contagion,tips", "--parallel", "3");
    assertThat(RunFolder.read(temp.resolve("three")).manifest().files())
        .isEqualTo(RunFolder.read(temp.resolve("one")).manifest().files());
  }

  @Test
  void anUnknownMechanismIsBadInputWithTheNearestName() {
    assertThat(ablate("a", "--mechanism", "contagoin,tips,x")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString())
        .contains("--mechanism: unknown mechanism \"contagoin\"; did you mean \"contagion\"?")
        .contains("unknown mechanism \"x\"; valid: contagion, road-coupling, ")
        .doesNotContain("\tat ");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void nothingToRemoveIsBadInput() {
    assertThat(ablate("a", "-m", "self-excitation")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("nothing to remove");
  }

  @Test
  void oneReplicationIsTooFew() {
    assertThat(ablate("a", "-m", "tips", "-n", "1")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ablate("a", "-m", "tips", "-p", "0")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("valid: 2 or more", "--parallel: ");
  }

  @Test
  void anExistingFolderIsRefusedAndReplacedWhenTold() {
    assertThat(ablate("a", "-m", "talks")).isZero();
    assertThat(ablate("a", "-m", "talks")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ablate("a", "-m", "talks", "--overwrite")).isZero();
  }

  @Test
  void runsThatBreakAreListedAndTheirPairsLeftOut() throws IOException {
    int broken = RunSeed.of(1, 1);
    BiFunction<Scenario, Places, Models> models = (s, places) -> new FakeModels(s, places, broken);
    assertThat(execute(models, "a", "-m", "talks", "-p", "1")).isEqualTo(ExitCode.RUNS_FAILED);
    assertThat(RunFolder.read(temp.resolve("a")).manifest().failures())
        .extracting(Manifest.Failure::scenario)
        .containsExactly("mali-2012-2024", "mali-2012-2024-without-talks");
    assertThat(Files.readAllLines(temp.resolve("a/ablation.csv")).get(1)).contains(",2,");
    assertThat(err.toString()).contains("replicate 2 of mali-2012-2024 ").doesNotContain("\tat ");
  }

  private int ablate(String folder, String... more) {
    return execute(MaliModels::new, folder, more);
  }

  private int execute(BiFunction<Scenario, Places, Models> models, String folder, String... more) {
    List<String> arguments = new ArrayList<>(List.of("ablate", MALI, "-n", "3"));
    arguments.addAll(List.of("--set", "grid.cell-km=50", "--until", "2012-03-31"));
    arguments.addAll(List.of("--out", temp.resolve(folder).toString()));
    List<String> options = List.of(more);
    if (options.contains("-n")) {
      arguments.subList(2, 4).clear();
    }
    arguments.addAll(options);
    CommandLine commandLine = Harmattan.commandLine(models);
    commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments.toArray(String[]::new));
  }
}

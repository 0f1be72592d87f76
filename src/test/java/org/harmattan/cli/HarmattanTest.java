package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.harmattan.experiment.FakeModels;
import org.harmattan.experiment.MaliModels;
import org.harmattan.experiment.Models;
import org.harmattan.model.RunSeed;
import org.harmattan.observe.Places;
import org.harmattan.results.Manifest;
import org.harmattan.results.RunFolder;
import org.harmattan.results.Table;
import org.harmattan.results.Tables;
import org.harmattan.results.ViolenceRow;
import org.harmattan.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Runs the commands as a user does, on few and large localities. */
class HarmattanTest {
  private static final String MALI = "scenarios/mali-2012-2024.yaml";
  private static final String[] SHORT = {"--set", "grid.cell-km=50", "--until", "2012-02-29"};

  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aRunLeavesTablesScenarioAndManifest() throws IOException {
    assertThat(shortRun("run", "--seed", "7")).isZero();
    Path folder = temp.resolve("run");
    Manifest manifest = RunFolder.read(folder).manifest();
    assertThat(manifest.seed()).isEqualTo(7);
    assertThat(manifest.runSeeds()).hasSize(1);
    assertThat(manifest.commandLine()).startsWith("run", MALI);
    assertThat(manifest.files())
        .containsKeys("scenario.yaml", "report.html", "charts/deaths.svg")
        .doesNotContainKey("manifest.json");
    for (Table<?> table : Tables.ALL) {
      assertThat(manifest.files()).containsKey(table.file());
      table.read(folder);
    }
    assertThat(out.toString()).contains(folder.resolve("report.html").toString());
  }

  @Test
  void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
    shortRun("first", "--seed", "3");
    shortRun("second", "--seed", "3");
    shortRun("other", "--seed", "4");
    assertThat(bytes("second")).isEqualTo(bytes("first"));
    assertThat(Files.readString(temp.resolve("other/events.csv")))
        .isNotEqualTo(Files.readString(temp.resolve("first/events.csv")));
  }

  @Test
  void theResolvedScenarioGivesTheSameBytesAgain() throws IOException {
    shortRun("first", "--seed", "3");
    String resolved = temp.resolve("first/scenario.yaml").toString();
    assertThat(execute("run", resolved, "--seed", "3", "--out", path("again"))).isZero();
    assertThat(bytes("again")).isEqualTo(bytes("first"));
  }

  @Test
  void theFirstReplicateOfABatchIsTheSingleRun() throws IOException {
    assertThat(shortRun("run")).isZero();
    assertThat(shortBatch("batch", MALI)).isZero();
    List<String> single = Files.readAllLines(temp.resolve("run/events.csv"));
    assertThat(Files.readAllLines(temp.resolve("batch/events.csv")))
        .startsWith(single.toArray(String[]::new));
    assertThat(RunFolder.read(temp.resolve("batch")).manifest().runSeeds())
        .hasSize(3)
        .doesNotHaveDuplicates();
  }

  @Test
  void severalScenariosGetAFolderEach() throws IOException {
    Path a = scenario("a", "");
    Path b = scenario("b", "mechanisms: {contagion: off}\n");
    assertThat(shortBatch("ab", a.toString(), b.toString())).isZero();
    assertThat(temp.resolve("ab/report.html")).exists();
    assertThat(temp.resolve("ab/b/report.html")).exists();
    assertThat(RunFolder.read(temp.resolve("ab/a")).manifest().scenarioSha256())
        .containsOnlyKeys("a");
    assertThat(RunFolder.read(temp.resolve("ab")).manifest().scenarioSha256())
        .containsOnlyKeys("a", "b");
    assertThat(Files.readString(temp.resolve("ab/a/influence.csv")))
        .isNotEqualTo(Files.readString(temp.resolve("ab/b/influence.csv")));
  }

  @Test
  void aRunThatBreaksLeavesNothingBehind() throws IOException {
    int broken = RunSeed.of(1, 0);
    assertThat(
            execute(breaking(broken), "run", MALI, "--until", "2012-03-31", "--out", path("run")))
        .isEqualTo(ExitCode.FAILURE);
    assertThat(err.toString())
        .contains("broke at 2012-02-10: ", "fighters -1 is negative")
        .doesNotContain("\tat ");
    assertThat(listed()).isEmpty();
  }

  @Test
  void aBatchGoesOnWithoutTheRunThatBreaks() throws IOException {
    int broken = RunSeed.of(1, 1);
    String[] batch = {"batch", MALI, "--until", "2012-03-31", "-n", "3", "--out", path("batch")};
    assertThat(execute(breaking(broken), batch)).isEqualTo(ExitCode.RUNS_FAILED);
    assertThat(RunFolder.read(temp.resolve("batch")).manifest().failures())
        .containsExactly(
            new Manifest.Failure(
                "mali-2012-2024",
                2,
                Integer.toUnsignedLong(broken),
                "2012-02-10",
                "java.lang.IllegalStateException: fighters -1 is negative"));
    assertThat(ViolenceRow.TABLE.read(temp.resolve("batch")))
        .extracting(ViolenceRow::replicate)
        .containsOnly(1, 3);
  }

  private static BiFunction<Scenario, Places, Models> breaking(int runSeed) {
    return (scenario, places) -> new FakeModels(scenario, places, runSeed);
  }

  @Test
  void anExistingFolderIsRefusedAndReplacedWhenTold() throws IOException {
    shortRun("run");
    assertThat(shortRun("run")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("--overwrite").doesNotContain("\tat ");
    assertThat(shortRun("run", "--overwrite")).isZero();
    assertThat(listed()).containsExactly("run");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "4294967296", "99999999999999999999", "x", ""})
  void aSeedOutOfRangeIsBadInput(String seed) throws IOException {
    assertThat(shortRun("run", "--seed=" + seed)).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).startsWith("--seed: ").contains("valid: 0 to 4294967295");
    assertThat(listed()).isEmpty();
  }

  @Test
  void badInputWritesNothingAndShowsNoStackTrace() throws IOException {
    assertThat(execute("run", MALI, "--set", "parametres.x=1", "--out", path("run")))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("parametres").doesNotContain("\tat ");
    assertThat(listed()).isEmpty();
  }

  @Test
  void aSettingWithoutValueIsReportedLikeAnyOther() throws IOException {
    String[] run = {"run", MALI, "--set", "grid.cell-kn:20", "--set", "grid.cell-km=5"};
    assertThat(execute(run)).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString().lines())
        .containsExactlyInAnyOrder(
            "--set grid.cell-kn:20: no value: \"grid.cell-kn:20\"; valid: PATH=VALUE; did you mean"
                + " \"grid.cell-km=20\"?",
            "--set grid.cell-km=5: grid.cell-km: out of range: \"5\"; valid: 10 to 50 km");
    assertThat(listed()).isEmpty();
  }

  @Test
  void debugShowsTheStackTrace() {
    assertThat(execute("run", "missing.yaml", "--debug")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("\tat org.harmattan.");
  }

  @Test
  void badArgumentsAreBadInput() {
    assertThat(execute()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(execute("run")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(execute("bath")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(execute("run", MALI, "--until", "soon")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(execute("batch", MALI, "-n", "0")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("Did you mean: harmattan batch").doesNotContain("\tat ");
  }

  @Test
  void twoScenariosOfOneNameAreBadInput() {
    assertThat(execute("batch", MALI, MALI, "-n", "1", "--out", path("x")))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("two scenarios are named mali-2012-2024");
  }

  @Test
  void versionNamesTheProgram() {
    assertThat(execute("--version")).isZero();
    assertThat(out.toString()).startsWith("harmattan ");
  }

  private int shortRun(String folder, String... more) {
    List<String> arguments = new ArrayList<>(List.of("run", MALI, "--out", path(folder)));
    arguments.addAll(List.of(SHORT));
    arguments.addAll(List.of(more));
    return execute(arguments.toArray(String[]::new));
  }

  private int shortBatch(String folder, String... scenarios) {
    List<String> arguments = new ArrayList<>(List.of("batch", "--out", path(folder)));
    arguments.addAll(List.of("-n", "3", "-p", "2"));
    arguments.addAll(List.of(SHORT));
    arguments.addAll(List.of(scenarios));
    return execute(arguments.toArray(String[]::new));
  }

  private Path scenario(String name, String more) throws IOException {
    String text =
        "extends: " + Path.of(MALI).toAbsolutePath() + "\ntitle: T\nquestion: Q?\n" + more;
    return Files.writeString(temp.resolve(name + ".yaml"), text);
  }

  private int execute(String... arguments) {
    return execute(MaliModels::new, arguments);
  }

  private int execute(BiFunction<Scenario, Places, Models> models, String... arguments) {
    CommandLine commandLine = Harmattan.commandLine(models);
    commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }

  /** Hashes of all files but the manifest, pictures among them. */
  private Map<String, String> bytes(String folder) throws IOException {
    return RunFolder.read(temp.resolve(folder)).manifest().files();
  }

  private List<String> listed() throws IOException {
    try (Stream<Path> paths = Files.list(temp)) {
      return paths.map(p -> p.getFileName().toString()).toList();
    }
  }

  private String path(String name) {
    return temp.resolve(name).toString();
  }
}
